import {
  addressOf,
  type Impact,
  type LeftSegment,
  type RewordedSegment,
  type SegmentState,
  segmentStates,
} from "../../index.js";
import type { CliContext } from "../context.js";

/** How much another rendering of a concept changes, over all files. */
export interface ImpactSummary {
  readonly changes: number;
  readonly states: Readonly<Partial<Record<SegmentState, number>>>;
  readonly left: Readonly<Partial<Record<LeftSegment["reason"], number>>>;
}

/** Counts the changes, their states, and the segments left as they are. */
export function impactSummary(impacts: readonly Impact[]): ImpactSummary {
  const changes = impacts.flatMap((impact) => impact.changes);
  const left = impacts.flatMap((impact) => impact.left);
  return {
    changes: changes.length,
    states: countBy(changes.map(({ state }) => state)),
    left: countBy(left.map(({ reason }) => reason)),
  };
}

function countBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = Object.create(null);
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** What changes and what stays, file by file; a sum at the end. Segments that say it already are only counted. */
export function impactReport(
  impacts: readonly Impact[],
  { apply = false }: { readonly apply?: boolean },
  { ui: { t } }: CliContext,
): string {
  const lines: string[] = [];
  for (const { file, changes, left } of impacts) {
    for (const change of changes) lines.push(headOf(file, change), ...changedLines(change));
    for (const segment of left) {
      if (segment.reason === "already") continue;
      const reason = t(`cli.glossary.impact.left.${segment.reason}`);
      lines.push(`${headOf(file, segment)}  ${reason}`, `    ${excerpt(segment.before, 0, 0)}`);
    }
  }
  const { changes, states, left } = impactSummary(impacts);
  const byState = segmentStates.flatMap((state) => (states[state] ? [`${t(`state.${state}`)} ${states[state]}`] : []));
  const sum = t(apply ? "cli.glossary.impact.changed" : "cli.glossary.impact.would-change", {
    count: changes,
    states: byState.join(t("summary.separator")) || "–",
    already: left.already ?? 0,
  });
  return `${[...lines, sum].join("\n")}\n`;

  function headOf(
    name: string,
    { place, segment, state }: Pick<RewordedSegment, "place" | "segment" | "state">,
  ): string {
    return `${name}:${addressOf(place)}  ${segment}  ${t(`state.${state}`)}`;
  }
}

function changedLines({ before, after, rewordings }: RewordedSegment): string[] {
  const [first, last] = [rewordings[0], rewordings.at(-1)];
  if (first === undefined || last === undefined) return [];
  const tail = before.length - last.span.end;
  return [
    `  - ${excerpt(before, first.span.start, last.span.end)}`,
    `  + ${excerpt(after, first.span.start, after.length - tail)}`,
  ];
}

const AROUND = 40; // characters

/** A stretch of a text with what stands around it; its beginning where nothing in particular is meant. */
function excerpt(text: string, start: number, end: number): string {
  const from = start <= AROUND ? 0 : Math.max(0, text.lastIndexOf(" ", start - AROUND) + 1);
  const space = text.indexOf(" ", end + AROUND);
  const to = space < 0 ? text.length : space;
  return `${from > 0 ? "…" : ""}${text.slice(from, to).replace(/\s+/gu, " ")}${to < text.length ? "…" : ""}`;
}
