import { dirname } from "node:path";
import { InputError } from "../../model/input-error.js";

/** The code that the system gave an error, `ENOENT`; empty for an error of another kind. */
export const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** What is said where a file cannot be written, by what the system answered. */
export function writeError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  switch (codeOf(error)) {
    case "EISDIR":
      return new InputError("output.folder", {}, { file: path });
    case "EEXIST":
    case "ENOTDIR":
      return new InputError("output.not-folder", {}, { file: dirname(path) });
    case "ENAMETOOLONG":
      return new InputError("output.long-name", {}, { file: path });
    default:
      return new InputError("output.unwritable", { reason: codeOf(error) || String(error) }, { file: path });
  }
}
