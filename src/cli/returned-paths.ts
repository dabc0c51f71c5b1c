import { type Duiyi, InputError, isBilingual, isXliff } from "../index.js";

/**
 * The files that hold both languages, of the names, folders and patterns that a person gave: each file that is named, and of folders and patterns
 * every XLIFF; a pattern that ends like a memory or a table means those too.
 *
 * @throws InputError `input.no-returned` where a folder holds none, `input.no-match` where a pattern means nothing
 */
export function returnedPaths(names: readonly string[], { workspace }: Pick<Duiyi, "workspace">): string[] {
  const others = names.filter((name) => PATTERN.test(name));
  const isMeant = (path: string): boolean =>
    isBilingual(path) && (isXliff(path) || others.some((name) => endingOf(name) === endingOf(path)));
  const given = workspace.filesNamed(names, { ownToo: true });
  const paths = given.filter(({ path, isNamed }) => isNamed || isMeant(path)).map(({ path }) => path);
  if (paths.length === 0) throw new InputError("input.no-returned", { names: names.join(" ") });
  return paths;
}

const PATTERN = /[*?{]/u;
const endingOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();
