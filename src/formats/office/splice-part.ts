import type { Span } from "../../model/span.js";
import type { SlicedText } from "../../text/sliced-text.js";
import { splicedPieces, spliceText } from "../../text/splice.js";
import type { PartCopy, PartFlow, TextPart, WritePart } from "./part.js";
import type { Render } from "./raw.js";

interface Replacement {
  readonly span: Span;
  readonly replacement: string;
}

/** What is written in the place of a stretch; of a part there may be hundreds of thousands, so that copies are taken as they are. */
interface Spliced extends PartCopy {
  readonly isFlow?: boolean;
}

/**
 * The XML of a part with its translations, in pieces; nothing where all of it stays. A text inside another, as that of a text box within a paragraph, is written first, and the
 * paragraph around it is written with it.
 */
export function splicePart(part: TextPart, context: Omit<WritePart, "render">): Iterable<string> | undefined {
  const { xml } = part;
  const done: Replacement[] = [];
  const flows = part.flows.map(
    (flow): Spliced => ({ span: flow.span, isFlow: true, write: (known) => writeFlow(flow, known) }),
  );
  const known: WritePart = { ...context, render: (stretch) => xml.slice(stretch.start, stretch.end) };
  const { copies: following = [], stretches = [] } = part.followers?.(known) ?? {};
  const each: Spliced[] = [...flows, ...part.copies, ...following].sort(innermostFirst);
  for (const copy of each) {
    const { span } = copy;
    const inside = takeInside(done, span);
    const render: Render = (stretch) => spliced(xml, stretch, inside);
    const replacement = copy.write({ ...context, render });
    if (replacement === undefined) done.push(...inside);
    else done.push({ span, replacement });
    if (replacement !== undefined && copy.isFlow !== true) context.onCopy(copy.what ?? "copies");
  }
  const changes = done.filter(({ span, replacement }) => replacement !== xml.slice(span.start, span.end));
  const many = stretches.filter(({ ends }) => ends.length > 0);
  for (const { what, count } of many) if (count > 0) context.onCopy(what, count);
  const sorted = many.map(({ ends, write }) => ({ ends: ends.part().sort(), write })); // without overlaps, the ends stay in pairs
  return changes.length + sorted.length === 0 ? undefined : splicedPieces(xml, changes, sorted);
}

function writeFlow(flow: PartFlow, context: WritePart): string | undefined {
  const content = context.translationOf(flow);
  return content && flow.write(content, context);
}

const innermostFirst = (a: { span: Span }, b: { span: Span }): number =>
  a.span.end - b.span.end || b.span.start - a.span.start;

/** Takes from the list what stands inside a stretch; the list is in the order in which stretches end. */
function takeInside(done: Replacement[], { start }: Span): Replacement[] {
  let first = done.length;
  while (first > 0 && (done[first - 1]?.span.start ?? -1) >= start) first -= 1;
  return done.splice(first);
}

function spliced(xml: SlicedText, { start, end }: Span, inside: readonly Replacement[]): string {
  const own = inside.filter(({ span }) => span.start >= start && span.end <= end);
  const moved = own.map(({ span, replacement }) => ({
    span: { start: span.start - start, end: span.end - start },
    replacement,
  }));
  return spliceText(xml.slice(start, end), moved);
}
