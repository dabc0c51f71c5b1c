import type { Files } from "../../model/files.js";
import { withoutPictures } from "../../text/control-sequences.js";

/**
 * The path of a file that another names from outside (the `original` of an XLIFF, the XLIFF of a review table), looked for beside that
 * other file and below the working directory. A name that is absolute or climbs out is cut to its last part: a file that comes from
 * outside chooses no paths here. An XLIFF shows control characters of a name by pictures, so the name with the controls is looked for too.
 */
export const findNamed = (beside: string, name: string, files: Files): string | undefined =>
  findExactly(beside, name, files) ?? findExactly(beside, withoutPictures(name), files);

function findExactly(beside: string, name: string, files: Files): string | undefined {
  if (name === "") return undefined;
  const folder = files.folderOf(beside);
  const last = lastPart(name);
  const safe = climbsOut(name) ? last : name;
  return [files.within(folder, safe), files.absolute(safe), files.within(folder, last)].find(
    (place) => files.kindOf(place) === "file",
  );
}

const lastPart = (name: string): string => /[^\\/]*$/u.exec(name)?.[0] ?? "";

/** Whether a name leaves the folder that it is looked for in: `/etc/passwd`, `C:\x`, `a/../../b`. */
function climbsOut(name: string): boolean {
  if (/^(?:[\\/]|[a-z]:)/iu.test(name)) return true;
  let depth = 0;
  for (const part of name.split(/[\\/]/u)) {
    depth += part === ".." ? -1 : part === "" || part === "." ? 0 : 1;
    if (depth < 0) return true;
  }
  return false;
}
