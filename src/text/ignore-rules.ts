import picomatch from "picomatch";

/** Whether a path is ignored: `undefined` where no rule is about it. Paths have `/` and begin at the folder of the rules. */
export type IgnoreRules = (path: string, isFolder: boolean) => boolean | undefined;

/**
 * The rules of a `.gitignore`: of all that are about a path the last holds. `*` and `?` stay within a folder and `**` crosses folders; a rule with
 * `/` in it counts from the folder of the file, any other from every folder; one that ends in `/` is about folders; `!` takes back what was ignored.
 *
 * @see https://git-scm.com/docs/gitignore
 * @example ignoreRules("*.log\n!keep.log\nout/")("a/b.log", false)  // true
 */
export function ignoreRules(text: string): IgnoreRules {
  const rules = text.split(/\r?\n/u).flatMap(ruleOf);
  return (path, isFolder) => {
    let found: boolean | undefined;
    for (const { fits, isKept, isOfFolders } of rules) if ((isFolder || !isOfFolders) && fits(path)) found = !isKept;
    return found;
  };
}

interface Rule {
  readonly fits: (path: string) => boolean;
  readonly isKept: boolean;
  readonly isOfFolders: boolean;
}

function ruleOf(line: string): Rule[] {
  const written = line.replace(/(?<!\\) +$/u, "");
  if (written === "" || written.startsWith("#")) return [];
  const isKept = written.startsWith("!");
  const plain = written.replace(/^!/u, "").replace(/^\\(?=[#!])/u, "");
  const isOfFolders = plain.endsWith("/");
  const pattern = plain.replace(/\/$/u, "");
  if (pattern === "" || pattern.length > LONGEST) return [];
  const isFixed = pattern.includes("/");
  const fits = picomatch(isFixed ? pattern.replace(/^\//u, "") : `**/${pattern}`, {
    dot: true,
    noextglob: true,
    nobrace: true,
  });
  return [{ fits, isKept, isOfFolders }];
}

const LONGEST = 500; // UTF-16 code units: no path that people write is longer
