import type { BilingualSegment } from "../../interchange/bilingual-file.js";
import { textSplices } from "../../interchange/xliff/splice-text.js";
import { type Segment, segmentsOf } from "../../model/document.js";
import type { FixChange, Fixed } from "../../model/fixed.js";
import { InputError } from "../../model/input-error.js";
import type { Fix, Issue } from "../../model/issue.js";
import { isSamePlace } from "../../model/place.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import { issuesOf } from "../../model/review.js";
import type { Splice } from "../../text/splice.js";
import { type ReadBack, readBack } from "../read-back/read-back.js";
import { rewrite } from "../read-back/rewrite.js";
import { type ReviewOptions, review } from "../suppress/review.js";
import { type CheckOptions, checkReadBack, toCheck } from "./check.js";

/**
 * Makes the fixes of the issues that have one, and looks again: a fix that stood in another's way is made in the next round. What is
 * suppressed or known stays as it is.
 *
 * @throws InputError as `check`; `output.table` where the file is a table, `output.character` where its encoding cannot hold a fix
 */
export function fix(file: ReturnedFile, options: CheckOptions, suppressed: ReviewOptions = {}): Fixed {
  const changes: FixChange[] = [];
  let { xliff } = file;
  for (let round = 1; ; round += 1) {
    const read = readBack({ ...file, xliff }, toCheck(options));
    const checked = checkReadBack(read, options);
    const reviewed = review([checked], suppressed);
    const planned = round > MOST_ROUNDS ? [] : plan(issuesOf(reviewed), read);
    if (planned.length === 0) return { bytes: xliff.bytes, changes, reviewed };
    const splices = planned.flatMap((each) => splicesOf(each, read));
    xliff = { ...xliff, bytes: rewrite(xliff, splices) };
    changes.push(...planned.map(changeOf));
  }
}

const MOST_ROUNDS = 5;

/** A fix, and the segment of the file that it is made in. */
interface PlannedFix {
  readonly issue: Issue;
  readonly fix: Fix;
  readonly segment: BilingualSegment;
  readonly target: string;
}

/** The fixes that can be made at once, none touching another of its segment. */
function plan(issues: readonly Issue[], { document, file }: ReadBack): PlannedFix[] {
  const segments = new Map(Array.from(segmentsOf(document), ({ segment }) => [segment.id, segment]));
  const inOrder = file.units.flatMap((unit) => unit.segments);
  const returned = byId(inOrder);
  const planned = new Map<BilingualSegment, PlannedFix[]>();
  for (const issue of issues) {
    const segment = segments.get(issue.segment ?? "");
    const own = segment?.returned === undefined ? undefined : inOrder[segment.returned];
    const written = segment && writtenOf(segment, own === undefined ? (returned.get(segment.id) ?? []) : [own]);
    if (issue.fix === undefined || segment?.target === undefined || written === undefined) continue;
    const made = { issue, fix: issue.fix, segment: written, target: segment.target.text };
    const others = planned.get(written) ?? [];
    if (others.every((other) => areApart(other.fix, made.fix))) planned.set(written, [...others, made]);
  }
  return Array.from(planned.values()).flat();
}

function byId(segments: readonly BilingualSegment[]): Map<string, BilingualSegment[]> {
  const found = new Map<string, BilingualSegment[]>();
  for (const segment of segments) {
    const others = found.get(segment.id);
    if (others === undefined) found.set(segment.id, [segment]);
    else others.push(segment);
  }
  return found;
}

/** The segment of the file that a segment of the document was read from; none where the document's is joined of several, or several could be it. */
function writtenOf({ target, place }: Segment, candidates: readonly BilingualSegment[]): BilingualSegment | undefined {
  const same = candidates.filter((candidate) => candidate.target?.text === target?.text);
  const here = same.filter((candidate) => isSamePlace(candidate.place, place));
  const [only, ...rivals] = here.length > 0 ? here : same;
  return rivals.length === 0 ? only : undefined;
}

const areApart = ({ span: a }: Fix, { span: b }: Fix): boolean => a.end < b.start || b.end < a.start;

function splicesOf({ fix: { span, replacement }, segment }: PlannedFix, { text, file }: ReadBack): Splice[] {
  if (segment.written?.target === undefined)
    throw new InputError("output.table", {}, { file: file.name, place: segment.place });
  return textSplices(text, segment, span, replacement);
}

function changeOf({ issue, fix: { span, replacement }, target }: PlannedFix): FixChange {
  const before = target.slice(Math.max(0, span.start - AROUND), span.start);
  const after = target.slice(span.end, span.end + AROUND);
  return {
    rule: issue.rule,
    segment: issue.segment ?? "",
    ...(issue.place && { place: issue.place }),
    before: before + target.slice(span.start, span.end) + after,
    after: before + replacement + after,
  };
}

const AROUND = 16; // characters
