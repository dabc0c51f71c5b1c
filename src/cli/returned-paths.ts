import { type Config, type Duiyi, type GivenFile, InputError, isBilingual, isXliff, nodeFiles } from "../index.js";

/**
 * The files that hold both languages, of the names, folders and patterns that a person gave: each file that is named, and of folders and patterns
 * every XLIFF; a pattern that ends like a memory or a table means those too.
 *
 * @throws InputError `input.no-returned` where a folder holds none, `input.no-match` where a pattern means nothing
 */
export function returnedGiven(
  names: readonly string[],
  duiyi: Pick<Duiyi, "workspace">,
  context: { readonly config: Config },
): GivenFile[] {
  const others = names.filter((name) => PATTERN.test(name));
  const isMeant = (path: string): boolean =>
    isBilingual(path) && (isXliff(path) || others.some((name) => endingOf(name) === endingOf(path)));
  const given = returnedFiles(names, duiyi, context);
  const meant = given.filter(({ path, isNamed }) => isNamed || isMeant(path));
  if (meant.length === 0) throw new InputError("input.no-returned", { names: names.join(" ") });
  return meant;
}

/** The paths of these files. @throws InputError as `returnedGiven` does */
export const returnedPaths = (...asked: Parameters<typeof returnedGiven>): string[] =>
  returnedGiven(...asked).map(({ path }) => path);

/** What names, folders and patterns mean, without what a project keeps of earlier versions and of what came back, where nobody named it. */
export function returnedFiles(
  names: readonly string[],
  { workspace }: Pick<Duiyi, "workspace">,
  { config: { sources, output } }: { readonly config: Config },
): readonly GivenFile[] {
  const arrived = sources === undefined ? undefined : nodeFiles.absolute(nodeFiles.within(output ?? "out", "returned"));
  const passesOver = (path: string): boolean => EARLIER.test(path) || nodeFiles.absolute(path) === arrived;
  return workspace.filesNamed(names, { ownToo: true, passesOver });
}

const EARLIER = /(?:^|[\\/])earlier[\\/][^\\/]+\.[0-9a-f]{8}\.xlf$/u; // "out/earlier/a.en.0123abcd.xlf"
const PATTERN = /[*?{]/u;
const endingOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();
