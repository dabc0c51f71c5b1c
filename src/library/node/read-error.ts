import { InputError, type InputErrorCode } from "../../model/input-error.js";
import { codeOf } from "./write-error.js";

/** What is said where a file cannot be read, by what the system answered. */
export function unreadable(path: string, error: unknown): InputError {
  const code = codeOf(error);
  return new InputError(reasons[code] ?? "input.unreadable", { reason: code }, { file: path });
}

/** Whether the system answered that there is no such file: what has no place in a file system is not there. */
export const isMissing = (error: unknown): boolean => reasons[codeOf(error)] === "input.missing";

const reasons: Readonly<Record<string, InputErrorCode>> = {
  ENOENT: "input.missing",
  ENOTDIR: "input.missing",
  ENAMETOOLONG: "input.missing",
  EISDIR: "input.directory",
  ERR_FS_FILE_TOO_LARGE: "input.huge",
};
