/** Where everything stands that is made of a document in one language. Paths have `/` between folders, and begin at the project's folder. */
export interface DocumentPaths {
  /** The folder of the XLIFF and of what lies beside it. */
  readonly folder: string;
  /** `story` of `docs/story.txt`. */
  readonly stem: string;
  readonly xliff: string;
  readonly page: string;
  /** The folder of XLIFFs of earlier versions of the source. */
  readonly earlier: string;
}

/** What the paths of a project depend on. */
export interface ProjectLayout {
  /** The folder of all that is made. */
  readonly output: string;
  /** The folder that all patterns of sources begin with; empty where they begin differently. */
  readonly root: string;
}

/**
 * The paths of a document in one language. They depend on its own path alone, so that another document more or less moves nothing.
 *
 * @example documentPaths("docs/guide/a.md", "en", { output: "out", root: "docs/" }).xliff  // "out/guide/a.en.xlf"
 */
export function documentPaths(source: string, to: string, { output, root }: ProjectLayout): DocumentPaths {
  const below = source.startsWith(root) ? source.slice(root.length) : source;
  const parts = below.split("/").filter((part) => part !== ".." && part !== "." && part !== "");
  const name = parts.pop() ?? "";
  const stem = name.replace(/(?<=.)\.[^.]*$/u, "");
  const folder = [output.replace(/\/+$/u, ""), ...parts].join("/");
  const start = `${folder}/${stem}.${to}`;
  return { folder, stem, xliff: `${start}.xlf`, page: `${start}.bilingual.html`, earlier: `${folder}/earlier` };
}

/** All places that the XLIFF of a document can have, whatever folders the patterns of sources begin with. */
export function placesOfXliff(source: string, to: string, output: string): string[] {
  const folders = source.split("/").slice(0, -1);
  const roots = ["", ...folders.map((_folder, index) => `${folders.slice(0, index + 1).join("/")}/`)];
  return roots.map((root) => documentPaths(source, to, { output, root }).xliff);
}

/**
 * The folder with which every pattern of sources begins.
 *
 * @example sharedRoot(["docs/*.md", "docs/api/*.md", "!docs/x.md"])  // "docs/"
 */
export function sharedRoot(patterns: readonly string[]): string {
  const roots = patterns.filter((pattern) => !pattern.startsWith("!")).map(rootOf);
  const [first = "", ...others] = roots;
  const parts = first.split("/").slice(0, -1);
  let shared = "";
  for (const part of parts) {
    const next = `${shared}${part}/`;
    if (!others.every((root) => root.startsWith(next))) break;
    shared = next;
  }
  return shared;
}

/** The folders of a pattern before its first sign; of a folder that is named, itself. */
function rootOf(pattern: string): string {
  const plain = pattern.replace(/^(?:\.\/)+/u, "");
  if (PATTERN.test(plain)) return ROOT.exec(plain)?.[0] ?? "";
  return plain === "." || plain === ""
    ? ""
    : HAS_ENDING.test(plain)
      ? plain.replace(/[^/]*$/u, "")
      : `${plain.replace(/\/+$/u, "")}/`;
}

const PATTERN = /[*?{]/u;
const ROOT = /^(?:[^*?{}/]*\/)*/u; // "docs/" of "docs/*.md"
const HAS_ENDING = /\.[^./]+$/u; // "docs/a.md" names a file, "docs" a folder
