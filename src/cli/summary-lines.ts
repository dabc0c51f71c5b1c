import type { Prepared } from "../pipeline/prepare.js";
import type { Translator } from "../ui/translator.js";
import { findOriginal } from "./read-file.js";

/** Kinds of files that are named; what lies beside them in a project is not. */
const named = ["project", "xliff", "review", "queries-file", "queries-page"] as const;

interface WrittenFile {
  readonly kind: Prepared["deliveries"][number]["kind"];
  readonly path: string;
}

/** What `prepare` tells of a file: at most twelve lines. `returned` is the path of the XLIFF when it is translated. */
export function summaryLines(
  source: string,
  { document, summary }: Prepared,
  { files, returned }: { readonly files: readonly WrittenFile[]; readonly returned: string },
  { t }: Pick<Translator, "t">,
): string[] {
  const { joinedLines, characters, repeatedCharacters, units, sentences, terms, queries } = summary;
  const total = terms.reduce((sum, { count }) => sum + count, 0);
  const most = terms.slice(0, SHOWN_TERMS).map(({ text, count }) => `${text} ${count}`);
  return [
    document.path,
    `  ${t("summary.lines", { count: joinedLines, units })}`,
    `  ${t("summary.characters", { characters, repeated: repeatedCharacters })}`,
    `  ${t("summary.sentences", { count: sentences })}`,
    `  ${t("summary.terms", { count: total, names: terms.length, most: most.join(t("summary.separator")) || "–" })}`,
    `  ${t("summary.queries", { count: queries })}`,
    ...files.flatMap(({ kind, path }) => (isNamed(kind) ? [`  ${t(`summary.${kind}`)}  ${path}`] : [])),
    `  ${t("summary.next")}  ${nextCommand(source, document.path, returned)}`,
  ];
}

const SHOWN_TERMS = 6;

const isNamed = (kind: string): kind is (typeof named)[number] => named.some((known) => known === kind);

/** With `--source` where `check` would not find the document by itself. */
function nextCommand(source: string, original: string, xliff: string): string {
  const option = findOriginal(xliff, original) === undefined ? ` --source ${quote(source)}` : "";
  return `duiyi check ${quote(xliff)}${option}`;
}

const quote = (path: string): string => (/^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
