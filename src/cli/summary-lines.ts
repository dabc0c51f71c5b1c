import { type ChangeKind, type LeftOutLines, lineRanges, type Prepared, type SegmentChange } from "../index.js";
import type { Translate, Translator } from "../ui/index.js";

/** Kinds of files that are named; what lies beside them in a project is not. */
const named = ["project", "xliff", "review", "queries-file", "queries-page", "changes"] as const;

/** A file that `prepare` has written. */
export interface WrittenFile {
  readonly kind: Prepared["deliveries"][number]["kind"];
  readonly path: string;
}

interface Written {
  readonly files: readonly WrittenFile[];
  /** Path of the XLIFF when it is translated. */
  readonly returned: string;
  /** Name of the translation of an earlier version. */
  readonly earlier: string | undefined;
  /** Whether `check` finds the source of the translated XLIFF by itself. */
  readonly isFound: boolean;
}

/** What `prepare` tells of a file: at most twelve lines, and two of an earlier version. */
export function summaryLines(
  source: string,
  { document, summary, changes = [], memory }: Prepared,
  { files, returned, earlier, isFound }: Written,
  { t }: Pick<Translator, "t">,
): string[] {
  const { leftOut, lacksChinese, joinedLines, units, sentences, queries } = summary;
  const { characters: count, repeatedCharacters: repeated } = summary;
  const characters = t("counts.characters", { count });
  return [
    document.path,
    `  ${joinedLines === 0 && hasNoLines(document) ? t("counts.units", { count: units }) : t("summary.lines", { count: joinedLines, units: t("counts.units", { count: units }) })}`,
    ...document.queries.flatMap(({ rule, values }) =>
      rule === TRACKED ? [`  ${t(`issues.${TRACKED}.message`, values)}`] : [],
    ),
    `  ${repeated === 0 ? characters : t("summary.characters", { characters, repeated })}`,
    ...(units === 0 && hasNoLines(document) ? [`  ${t("summary.no-text")}`] : []),
    ...(lacksChinese ? [`  ${t("summary.no-chinese", { language: document.srcLang })}`] : []),
    ...leftOut.map((lines) => `  ${leftOutLine(lines, t)}`),
    `  ${t("counts.segments", { count: sentences })}`,
    `  ${termsLine(summary, t)}`,
    `  ${t("summary.queries", { count: queries })}`,
    ...(earlier === undefined ? [] : [`  ${t("summary.since", { file: earlier, ...countKinds(changes) })}`]),
    ...(memory === undefined ? [] : [`  ${t("summary.memory", { ...memory })}`]),
    ...fileLines(files, t),
    `  ${entry(t("summary.next"), nextCommand(source, returned, isFound))}`,
  ];
}

const TRACKED = "source/tracked-changes";

/** Whether a document's texts stand in no lines that could be broken, as in office documents. */
const hasNoLines = ({ datatype }: Prepared["document"]): boolean => datatype !== undefined && PACKAGES.test(datatype);
const PACKAGES = /^x-(?:docx|pptx|xlsx|odt|epub)$/u;

function termsLine({ terms, languagesWithoutTerms }: Prepared["summary"], t: Translate): string {
  const count = terms.reduce((sum, term) => sum + term.count, 0);
  const [language] = languagesWithoutTerms;
  if (count === 0) return language === undefined ? t("summary.no-terms") : t("summary.no-language", { language });
  const most = terms.slice(0, SHOWN_TERMS).map((term) => `${term.text} ${term.count}`);
  return t("summary.terms", { count, names: terms.length, most: most.join(t("summary.separator")) });
}

/** What stands in no segment, with the numbers of all its lines. */
function leftOutLine({ reason, count, lines, isDropped }: LeftOutLines, t: Translate): string {
  const what = t(`left-out.${reason}`, { count });
  return t(isDropped ? "left-out.dropped" : "left-out.kept", { what, lines: lineRanges(lines) });
}

const SHOWN_TERMS = 6;

/** A line a file, the paths below one another where the language puts a blank after a colon. */
function fileLines(files: readonly WrittenFile[], t: Translate): string[] {
  const labelled = files.flatMap(({ kind, path }) => (isNamed(kind) ? [{ label: t(`summary.${kind}`), path }] : []));
  const widest = Math.max(0, ...labelled.map(({ label }) => label.length));
  return labelled.map(({ label, path }) => `  ${entry(label.endsWith(":") ? label.padEnd(widest) : label, path)}`);
}

/** A full-width colon brings its own space. */
const entry = (label: string, value: string): string => (label.endsWith("：") ? label + value : `${label}  ${value}`);

const countKinds = (changes: readonly SegmentChange[]): Record<ChangeKind, number> => {
  const counts = { kept: 0, moved: 0, changed: 0, added: 0, removed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
};

const isNamed = (kind: string): kind is (typeof named)[number] => named.some((known) => known === kind);

/** The command to run next. It has `--source` where `check` would not find the document by itself. */
function nextCommand(source: string, xliff: string, isFound: boolean): string {
  const option = isFound ? "" : ` --source ${quote(source)}`;
  return `duiyi check ${quote(xliff)}${option}`;
}

const quote = (path: string): string => (/^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
