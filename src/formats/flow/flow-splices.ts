import { type Document, type InlineCode, isAnnotation, type Segment, type Unit } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { isUnspaced } from "../../text/language.js";
import { byPlace, cutAt } from "../../text/overlay.js";
import { spliceText } from "../../text/splice.js";
import { withinLine } from "../../text/within-line.js";
import type { RefusedSegment } from "../format.js";
import type { UnitSplice } from "../splice-text-file.js";
import type { Flow, FlowCode, FlowPart, PairsAround } from "./flow.js";
import { endInFile, extentOf, startInFile } from "./flow-places.js";
import { within } from "./items-within.js";
import { pairsAround } from "./pairs-around.js";

/** What takes the place of what in a file, and the translated segments that cannot be written. */
export interface FlowSplices {
  readonly splices: readonly UnitSplice[];
  readonly refused: readonly RefusedSegment[];
}

/**
 * Puts the translated segments of a document into its file. Each takes the place of its own stretch of the file, from its first character or code to its
 * last, so that sentences without a translation and the codes between two sentences stay as they stand. A flow inside a code of another, such
 * as the title of a link, is translated inside that code.
 *
 * @param flows - of the file as it was read: the flow of each unit of the document, in the same order
 * @param others - what else is replaced, such as the language that an element says; it is so inside codes too
 */
export function flowSplices(
  original: string,
  flows: readonly Flow[],
  document: Document,
  others: readonly UnitSplice[] = [],
): FlowSplices {
  const writing = new FlowWriting(original, flows, document, others);
  return { splices: writing.all(), refused: writing.refused };
}

/** A flow with its unit, where it stands, and its codes by id and kind. */
interface PlacedFlow {
  readonly flow: Flow;
  readonly unit: Unit;
  readonly extent: Span;
  readonly codes: ReadonlyMap<string, FlowCode>;
}

class FlowWriting {
  readonly refused: RefusedSegment[] = [];
  readonly #original: string;
  readonly #isSpaced: boolean;
  /** By where they begin. */
  readonly #flows: readonly PlacedFlow[];
  /** By where they begin. */
  readonly #others: readonly UnitSplice[];
  readonly #done = new Map<PlacedFlow, readonly UnitSplice[]>();

  constructor(original: string, flows: readonly Flow[], { units, trgLang }: Document, others: readonly UnitSplice[]) {
    this.#original = original;
    this.#others = [...others].sort((a, b) => a.span.start - b.span.start);
    this.#isSpaced = !isUnspaced(trgLang);
    this.#flows = flows
      .flatMap((flow, index) => {
        const unit = units[index];
        const codes = new Map(flow.codes.map((code) => [keyOf(code), code]));
        return unit === undefined ? [] : [{ flow, unit, extent: extentOf(flow), codes }];
      })
      .sort((a, b) => a.extent.start - b.extent.start);
  }

  all(): UnitSplice[] {
    return outermost([...this.#flows.flatMap((placed) => this.#splicesOf(placed)), ...this.#others]);
  }

  #splicesOf(placed: PlacedFlow): readonly UnitSplice[] {
    const done = this.#done.get(placed);
    if (done !== undefined) return done;
    const { segments } = placed.unit;
    const spans = segments.map((segment) => spanInFile(placed, segment));
    const around = pairsAround(placed.flow, spans);
    const splices = segments.flatMap((segment, index) => [
      ...this.#blank(placed, segments[index - 1], segment),
      ...this.#segmentSplice(placed, segment, around[index]),
    ]);
    this.#done.set(placed, splices);
    return splices;
  }

  #segmentSplice(placed: PlacedFlow, segment: Segment, around: PairsAround | undefined): UnitSplice[] {
    if (segment.target === undefined) return [];
    const { flow, unit } = placed;
    const span = spanInFile(placed, segment);
    const parts = this.#partsOf(placed, segment);
    if (parts === undefined) {
      this.refused.push({ unit, segment, reason: "code" });
      return [];
    }
    const strays = this.#straysIn(placed, segment, span);
    const place = { original: this.#original, span, ...(around && { around }) };
    return [{ span, replacement: flow.write([...parts, ...strays], place), unit }];
  }

  /** The text and codes of a translation; nothing where it has a code that the source has not. */
  #partsOf({ flow, codes: own }: PlacedFlow, { target, source }: Segment): FlowPart[] | undefined {
    if (target === undefined) return undefined;
    const { text, codes } = withinLine(target, source, flow.kind === "cue");
    const parts: FlowPart[] = [];
    for (const part of cutAt(text, codes)) {
      if (typeof part === "string") {
        parts.push({ text: part });
        continue;
      }
      if (isAnnotation(part)) continue;
      const known = own.get(keyOf(part));
      if (known === undefined) return undefined;
      if (this.#hasHiddenBreak(parts.at(-1), known)) parts.push({ text: " " });
      parts.push(this.#codePart(known));
    }
    return parts;
  }

  /**
   * Whether a line ends in the file between the end of a pair and the pair right after it: between Han characters that is nothing, so that a
   * translator has not seen it, and words of the target language would run together.
   */
  #hasHiddenBreak(before: FlowPart | undefined, { kind, span }: FlowCode): boolean {
    if (!this.#isSpaced || kind !== "open" || before === undefined || "text" in before) return false;
    if (before.code.kind !== "close") return false;
    return /^[ \t]*\r?\n[ \t]*$/u.test(this.#original.slice(before.code.span.end, span.start));
  }

  /** Codes between sentences that were joined into one: no translation holds them, and they must not be lost. */
  #straysIn({ flow }: PlacedFlow, { source }: Segment, span: Span): FlowPart[] {
    const own = new Set(source.codes.map(keyOf));
    return codesIn(flow, span)
      .filter((code) => !own.has(keyOf(code)))
      .map((code) => this.#codePart(code));
  }

  /** A code as it stands in the file, with the flows in it translated. */
  #codePart(code: FlowCode): FlowPart {
    const inner = outermost([
      ...within(this.#flows, code.span, ({ extent }) => extent).flatMap((placed) => this.#splicesOf(placed)),
      ...within(this.#others, code.span, ({ span }) => span),
    ]);
    if (inner.length === 0) return { code, native: code.native };
    const { start } = code.span;
    const moved = inner.map((splice) => ({
      ...splice,
      span: { start: splice.span.start - start, end: splice.span.end - start },
    }));
    return { code, native: spliceText(code.native, moved) };
  }

  /** The blank that parts two sentences in the target language where nothing parts them in the source: after what closes, before what opens. */
  #blank(placed: PlacedFlow, before: Segment | undefined, after: Segment): UnitSplice[] {
    const { flow, unit } = placed;
    if (!this.#isSpaced || before === undefined) return [];
    if (before.target === undefined && after.target === undefined) return [];
    if (unit.text.slice(before.span.end, after.span.start) !== "") return [];
    const gap = { start: spanInFile(placed, before).end, end: spanInFile(placed, after).start };
    const codes = codesIn(flow, gap);
    if (codes.some(({ type }) => type === "lb") || this.#hasLineEnd(gap, codes)) return [];
    const at = codes.find(({ kind }) => kind === "open")?.span.start ?? gap.end;
    const span = { start: at, end: at };
    return [{ span, replacement: flow.write([{ text: " " }], { original: this.#original, span }), unit }];
  }

  /** Whether a line ends in a gap, but for within its codes: that parts sentences as a blank does. */
  #hasLineEnd({ start, end }: Span, codes: readonly FlowCode[]): boolean {
    const ends = [start, ...codes.map(({ span }) => span.end)];
    return ends.some((from, index) => /[\r\n]/u.test(this.#original.slice(from, codes[index]?.span.start ?? end)));
  }
}

/** An end of a pair and its partner have one id. */
const keyOf = ({ kind, id }: InlineCode): string => `${kind} ${id}`;

/** Where a segment stands in the file, with the codes at its edges that belong to it. */
function spanInFile({ flow, codes }: PlacedFlow, { span, source }: Pick<Segment, "span" | "source">): Span {
  let [start, end] = [startInFile(flow, span.start), endInFile(flow, span.end)];
  for (const code of source.codes) {
    const known = codes.get(keyOf(code));
    if (known === undefined) continue;
    start = Math.min(start, known.span.start);
    end = Math.max(end, known.span.end);
  }
  return { start, end };
}

/** The codes of a flow that stand within a stretch of the file. */
const codesIn = ({ codes }: Flow, stretch: Span): FlowCode[] => within(codes, stretch, ({ span }) => span);

/** Splices but for those inside the stretch of another. */
function outermost(splices: readonly UnitSplice[]): UnitSplice[] {
  const sorted = splices.toSorted(byPlace);
  let around: Span = { start: -1, end: -1 };
  return sorted.filter(({ span }) => {
    const isAtEdge = span.start === span.end && (span.start === around.start || span.start === around.end);
    if (span.end <= around.end && !isAtEdge) return false;
    if (!isAtEdge) around = span;
    return true;
  });
}
