import {
  type Audience,
  addressOf,
  type Duiyi,
  type FailOn,
  InputError,
  type Issue,
  issuesOf,
  linePlaceOf,
  lineRanges,
  type OutputId,
  type ReadSegments,
  type ReturnedFile,
  type ReviewOptions,
  type Segment,
  type SegmentState,
} from "../index.js";
import { countBySeverity, describeError, sayCounts, type Translate } from "../ui/index.js";
import type { CliContext } from "./context.js";
import { limitsOf } from "./options.js";
import type { ReturnedValues } from "./returned-files.js";
import { sayUnread } from "./say-unread.js";

/** What of a publication decides which segments it shows. */
interface PublishedValues extends ReturnedValues {
  readonly to: OutputId;
  readonly audience?: Audience;
  readonly minState?: SegmentState;
  readonly failOn: FailOn;
}

/** What was published, and what of its issues is known already. */
interface PublishedFile {
  readonly file: ReturnedFile;
  /** What was read of the document, before anything was left out. */
  readonly read: ReadSegments;
  readonly known: ReviewOptions;
  /** The open issues, where they are known from the publication. */
  readonly issues?: readonly Issue[];
}

/**
 * Says on standard error how much of a file was published, what issues are open in it, and which segments were left out: a reader of the
 * page sees none of that. What cannot be checked is said, and published all the same. Outputs for programs are not checked unless the
 * user asks for it, and nothing is said of them where they are whole.
 *
 * @returns the issues that are open in what was published
 */
export async function sayPublished(
  published: PublishedFile,
  values: PublishedValues,
  context: CliContext & { readonly duiyi: Duiyi },
): Promise<readonly Issue[]> {
  const { io, ui } = context;
  const { read } = published;
  const isForProgram = FOR_PROGRAMS.has(values.to);
  const isChecked = !isForProgram || values.failOn !== "never";
  const issues = isChecked ? (published.issues ?? (await openIssues(published, values, context))) : [];
  if (issues === undefined) return [];
  const left = new Set(read.leftOut.map(({ id }) => id));
  const open = issues.filter(({ segment }) => segment === undefined || !left.has(segment));
  if (!isForProgram || read.leftOut.length > 0 || open.length > 0)
    io.say(`${published.file.xliff.name}: ${sentenceOf(read, open, values, ui.t)}`);
  sayUnread(read, context);
  return open;
}

const FOR_PROGRAMS: ReadonlySet<OutputId> = new Set(["jsonl", "tmx", "tsv"]);

/** Nothing where the file cannot be checked, which is said. */
async function openIssues(
  { file, known }: PublishedFile,
  values: PublishedValues,
  { io, ui, duiyi }: CliContext & { readonly duiyi: Duiyi },
): Promise<readonly Issue[] | undefined> {
  try {
    const checked = await duiyi.check(file, { limits: limitsOf(values) });
    return issuesOf(await duiyi.review([checked], known));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.say(describeError(error, ui));
    return undefined;
  }
}

/** What is left out is not in the publication, or shown to revisers as not translated. */
function sentenceOf(
  { segments: all, leftOut }: ReadSegments,
  issues: readonly Issue[],
  values: PublishedValues,
  t: Translate,
): string {
  const segments = t("counts.segments", { count: all });
  const found = sayCounts(countBySeverity(issues), t);
  const isWhole = leftOut.length === 0 || showsAll(values);
  const left = { count: leftOut.length, where: placesOf(leftOut, t) };
  return [
    isWhole ? segments : t("cli.publish.part", { shown: all - leftOut.length, segments }),
    ...(found === "" ? [] : [t("cli.publish.open", { found })]),
    ...(leftOut.length === 0 ? [] : [t(isWhole ? "cli.publish.untranslated" : "cli.publish.left-out", left)]),
  ].join(t("cli.help-words.between"));
}

/** Revisers see what is not translated too, and text and Markdown have its source. */
const showsAll = ({ to, audience, minState }: PublishedValues): boolean =>
  minState === undefined && (HAVE_SOURCES.has(to) || audience === "review");

const HAVE_SOURCES: ReadonlySet<OutputId> = new Set(["docx", "xlsx", "text", "md", "tsv", "jsonl"]);

/** The lines of segments; where they stand on none, their places as the document names them, or else their ids. */
function placesOf(segments: readonly Segment[], t: Translate): string {
  const lines = segments.flatMap(({ place }) => (place && linePlaceOf(place)?.line) ?? []);
  if (lines.length === segments.length)
    return t("counts.lines", { count: new Set(lines).size, lines: lineRanges(lines) });
  const places = segments.map(({ id, place }) => (place === undefined ? id : addressOf(place)));
  const shown = Array.from(new Set(places)).slice(0, SHOWN);
  return [...shown, ...(places.length > shown.length ? ["…"] : [])].join(", ");
}

const SHOWN = 10;
