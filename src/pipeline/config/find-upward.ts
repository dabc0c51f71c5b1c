import type { Files } from "../../model/files.js";

/** The name of the file that holds a team's configuration. */
export const CONFIG_NAME = "duiyi.config.json";

/** The file of this name in `folder` or in the nearest folder above it. */
export function findUpward(folder: string, name: string, files: Files): string | undefined {
  const path = files.within(folder, name);
  if (files.kindOf(path) === "file") return path;
  const parent = files.folderOf(folder);
  return parent === folder ? undefined : findUpward(parent, name, files);
}
