import type { BilingualFile, BilingualUnit } from "./bilingual-file.js";

/** The units of the `file` elements whose original is named like a document; of all where none is. */
export function unitsNamed(path: string, { originals, units }: BilingualFile): readonly BilingualUnit[] {
  const name = baseName(path);
  const own = new Set(originals.flatMap((original, index) => (baseName(original) === name ? [index] : [])));
  return own.size === 0 ? units : units.filter(({ file }) => own.has(file));
}

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
