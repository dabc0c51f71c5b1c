import type { Files } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";

/** Whether a file of a glossary is ours to read and write, by its name. */
export const isYaml = (path: string): boolean => /\.ya?ml$/u.test(path);

/** The files of a glossary: itself, or the YAML files of a folder in the order of their names. @throws InputError `glossary.missing` */
export function glossaryFiles(path: string, files: Files): readonly string[] {
  const kind = files.kindOf(path);
  if (kind === undefined) throw new InputError("glossary.missing", {}, { file: path });
  return kind === "folder"
    ? files.list(path).filter((file) => isYaml(file) && files.kindOf(file) !== "stream")
    : [path];
}
