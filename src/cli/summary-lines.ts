import type { Prepared } from "../pipeline/prepare.js";
import type { Translator } from "../ui/translator.js";
import { findOriginal } from "./read-file.js";

interface WrittenFile {
  readonly kind: Prepared["deliveries"][number]["kind"];
  readonly path: string;
}

/** What `prepare` tells of a file: at most twelve lines. */
export function summaryLines(
  source: string,
  { document, summary }: Prepared,
  files: readonly WrittenFile[],
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
    ...files.map(({ kind, path }) => `  ${t(`summary.${kind}`)}  ${path}`),
    `  ${t("summary.next")}  ${nextCommand(source, document.path, files)}`,
  ];
}

const SHOWN_TERMS = 6;

/** With `--source` where `check` would not find the document by itself. */
function nextCommand(source: string, original: string, files: readonly WrittenFile[]): string {
  const xliff = files.find(({ kind }) => kind === "xliff")?.path ?? "";
  const option = findOriginal(xliff, original) === undefined ? ` --source ${quote(source)}` : "";
  return `duiyi check ${quote(xliff)}${option}`;
}

const quote = (path: string): string => (/^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
