import { nameTable } from "../../../../model/name-table.js";
import { attributeOf, type XmlElement } from "../document/element.js";
import { idOf } from "./inline.js";

/** The codes and markers of one side of a unit, segment after segment. */
export interface Flow {
  readonly elements: readonly XmlElement[];
  /** The starts of spans, each with all ends that refer to it. */
  readonly spans: readonly Span[];
  /** Ends that refer to no start before them. */
  readonly strayEnds: readonly XmlElement[];
}

/** A span that begins and ends with an element each: `sc` and `ec`, `sm` and `em`. */
export interface Span {
  readonly start: XmlElement;
  readonly ends: readonly XmlElement[];
  /** Whether an end that refers to it comes before it. */
  readonly isTurned: boolean;
}

/**
 * Pairs starts and ends. `own` are the elements that stand on this side: a source stands in for a target that is not there yet, and what
 * is wrong with it is said of the source.
 */
export function flowOf(elements: readonly XmlElement[], own: readonly XmlElement[]): Flow {
  const owned = new Set(own);
  const spans = new Map<string, { start: XmlElement; ends: XmlElement[]; isTurned: boolean }>();
  const strays: XmlElement[] = [];
  for (const element of elements) {
    const isStart = starts.has(element.name.key);
    const key = isStart ? `${element.name.key} ${idOf(element)}` : keyOfStart(element);
    const span = key === undefined ? undefined : spans.get(key);
    if (isStart && key !== undefined && span === undefined)
      spans.set(key, { start: element, ends: [], isTurned: false });
    else if (!isStart && span !== undefined) span.ends.push(element);
    else if (!isStart && key !== undefined) strays.push(element);
  }
  for (const stray of strays) {
    const span = spans.get(keyOfStart(stray) ?? "");
    if (span !== undefined) span.isTurned = true;
  }
  return {
    elements,
    spans: Array.from(spans.values()).filter(
      ({ start, ends }) => owned.has(start) || ends.some((end) => owned.has(end)),
    ),
    strayEnds: strays.filter((stray) => owned.has(stray)),
  };
}

const starts = new Set(["sc", "sm"]);
const startKeys = nameTable<string>({ ec: "sc", em: "sm" });

/** Kind and id of the start that an end refers to. */
function keyOfStart(end: XmlElement): string | undefined {
  const kind = startKeys[end.name.key];
  const id = attributeOf(end, "startRef")?.trim();
  return kind === undefined || id === undefined ? undefined : `${kind} ${id}`;
}
