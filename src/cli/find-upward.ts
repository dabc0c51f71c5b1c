import { statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The file of this name in `folder` or in the nearest folder above it. */
export function findUpward(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpward(parent, name);
}
