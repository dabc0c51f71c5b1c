import {
  type Audience,
  type Document,
  type Duiyi,
  InputError,
  type Issue,
  isReady,
  issuesOf,
  linePlaceOf,
  lineRanges,
  type OutputId,
  type ReturnedFile,
  type ReviewOptions,
  type Segment,
  type SegmentState,
} from "../index.js";
import { countBySeverity, describeError, sayCounts, type Translate } from "../ui/index.js";
import type { CliContext } from "./context.js";
import { limitsOf } from "./options.js";
import type { ReturnedValues } from "./returned-files.js";

/** What of a publication decides which segments it shows. */
interface PublishedValues extends ReturnedValues {
  readonly to: OutputId;
  readonly audience?: Audience;
  readonly minState?: SegmentState;
}

/**
 * Says on standard error how much of a file was published, what issues are open in it, and which segments were left out: a reader of the
 * page sees none of that. What cannot be checked is said, and published all the same.
 *
 * @returns the issues that are open in what was published
 */
export async function sayPublished(
  file: ReturnedFile,
  values: PublishedValues,
  known: ReviewOptions,
  { io, ui, duiyi }: CliContext & { readonly duiyi: Duiyi },
): Promise<readonly Issue[]> {
  try {
    const checked = await duiyi.check(file, { limits: limitsOf(values) });
    const issues = issuesOf(await duiyi.review([checked], known));
    const parts = partsOf(checked.document, values);
    const left = new Set(parts.leftOut.map(({ id }) => id));
    const open = issues.filter(({ segment }) => segment === undefined || !left.has(segment));
    io.say(`${file.xliff.name}: ${sentenceOf(parts, open, values, ui.t)}`);
    return open;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.say(describeError(error, ui));
    return [];
  }
}

interface Parts {
  readonly all: number;
  /** Not in the publication, or shown to revisers as not translated. */
  readonly leftOut: readonly Segment[];
}

function partsOf(document: Document, { minState }: PublishedValues): Parts {
  const all = document.units.flatMap(({ segments }) => segments);
  return { all: all.length, leftOut: all.filter((segment) => !isReady(segment, minState)) };
}

function sentenceOf({ all, leftOut }: Parts, issues: readonly Issue[], values: PublishedValues, t: Translate): string {
  const segments = t("counts.segments", { count: all });
  const found = sayCounts(countBySeverity(issues), t);
  const isWhole = leftOut.length === 0 || showsAll(values);
  const left = { count: leftOut.length, lines: linesOf(leftOut) };
  return [
    isWhole ? segments : t("cli.publish.part", { shown: all - leftOut.length, segments }),
    ...(found === "" ? [] : [t("cli.publish.open", { found })]),
    ...(leftOut.length === 0 ? [] : [t(isWhole ? "cli.publish.untranslated" : "cli.publish.left-out", left)]),
  ].join(t("cli.help-words.between"));
}

/** Revisers see what is not translated too, and text and Markdown have its source. */
const showsAll = ({ to, audience, minState }: PublishedValues): boolean =>
  minState === undefined && (HAVE_SOURCES.has(to) || audience === "review");

const HAVE_SOURCES: ReadonlySet<OutputId> = new Set(["docx", "xlsx", "text", "md"]);

/** The lines of segments, or their ids where they stand on none. */
function linesOf(segments: readonly Segment[]): string {
  const lines = segments.flatMap(({ place }) => (place && linePlaceOf(place)?.line) ?? []);
  if (lines.length < segments.length)
    return segments
      .slice(0, SHOWN)
      .map(({ id }) => id)
      .join(", ");
  return lineRanges(lines);
}

const SHOWN = 10;
