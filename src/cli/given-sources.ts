import { type GivenFile, InputError, type Workspace } from "../index.js";

/**
 * The files that names, folders and patterns mean, one at least.
 *
 * @throws InputError `input.no-file` where a folder holds none, `input.no-match` where a pattern means nothing
 */
export function givenSources(names: readonly string[], workspace: Workspace): readonly GivenFile[] {
  const given = workspace.filesNamed(names);
  if (given.length === 0) throw new InputError("input.no-file", { names: names.join(" ") });
  return given;
}
