import { type SegmentState, segmentStates } from "../model/document.js";
import { once } from "../model/once.js";

/** A segment on the page. Its texts stand in its element, or beside those of its paragraph. */
export interface Row {
  readonly element: HTMLElement;
  /** Counted from 0 in the order of the page. */
  readonly index: number;
  readonly anchor: string;
  readonly source: HTMLElement;
  /** Absent where nothing is translated. */
  target: HTMLElement | undefined;
}

/** The rows of the page in their order, and the one that is current. */
export interface Rows {
  readonly all: readonly Row[];
  /** The row that an element stands in. */
  of(element: Element | undefined): Row | undefined;
  at(anchor: string): Row | undefined;
  /** The first row in the window. */
  inWindow(): Row | undefined;
  /** The row that a reader is at: the one last gone to, else the first in the window. */
  current(): Row | undefined;
  goTo(row: Row): void;
  /** The next row after the current one, or before it, that is shown and passes a test. */
  next(step: 1 | -1, passes?: (row: Row) => boolean): Row | undefined;
}

/** The rows of the page, which are looked for when one is first asked for: a page may have ten thousand. */
export function readRows(): Rows {
  const read = once(() => {
    const all = findRows();
    return {
      all,
      byElement: new Map<Element, Row>(all.map((row) => [row.element, row])),
      byAnchor: new Map(all.map((row) => [row.anchor, row])),
    };
  });
  const text = document.querySelector("main") ?? document.body;
  let here: Row | undefined;

  const of = (element: Element | undefined): Row | undefined => {
    const { all, byElement } = read();
    const row = byElement.get(element?.closest(".row") ?? document.body);
    const text = element?.closest(".flow p");
    return row ?? (text ? all.find(({ source, target }) => source === text || target === text) : undefined);
  };
  const inWindow = (): Row | undefined => {
    const stretch = firstBelow(shownIn(text, "stretch"));
    const unit = firstBelow(shownIn(stretch ?? text, "unit"));
    const members = Array.from(unit?.querySelectorAll(".row") ?? [], of).filter((row) => row !== undefined);
    return members.find((row) => isShown(row) && isBelowBar(placeOf(row)));
  };
  const current = (): Row | undefined => {
    const focused = of(document.activeElement ?? undefined);
    return focused ?? (here && isShown(here) ? here : (inWindow() ?? read().all.find(isShown)));
  };

  function goTo(row: Row): void {
    for (const element of marked(here)) element.classList.remove("current");
    here = row;
    for (const element of marked(row)) element.classList.add("current");
    const place = placeOf(row);
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "nearest" });
  }

  return {
    get all() {
      return read().all;
    },
    of,
    inWindow,
    at: (anchor) => read().byAnchor.get(anchor),
    current,
    goTo,
    next(step, passes = () => true) {
      const { all } = read();
      let index = (here ?? current())?.index ?? -1;
      for (index += step; index >= 0 && index < all.length; index += step) {
        const row = all[index];
        if (row && isShown(row) && passes(row)) return row;
      }
      return undefined;
    },
  };
}

function findRows(): Row[] {
  const [sources, targets] = [textsByRow(".row > .source"), textsByRow(".row > .target")];
  return Array.from(document.querySelectorAll<HTMLElement>(".row")).flatMap((element, index) => {
    const source = sources.get(element);
    return source ? [{ element, index, anchor: element.id, source, target: targets.get(element) }] : [];
  });
}

/** The texts of one side by their rows: to ask each row for them would take three times as long. */
const textsByRow = (selector: string): ReadonlyMap<Element | null, HTMLElement> =>
  new Map(Array.from(document.querySelectorAll<HTMLElement>(selector), (text) => [text.parentElement, text]));

const BAR = 60; // pixels at the top of the window under which the tools stand

const shownIn = (part: Element, name: "stretch" | "unit"): readonly HTMLElement[] =>
  Array.from(part.querySelectorAll<HTMLElement>(`.${name}:not([hidden])`));

const isBelowBar = (element: Element): boolean => element.getBoundingClientRect().bottom > BAR;

/** The first of elements that stand under each other whose end is below the bar; a browser lays out no other for it. */
function firstBelow(elements: readonly HTMLElement[]): HTMLElement | undefined {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element && isBelowBar(element)) high = middle;
    else low = middle + 1;
  }
  return elements[low];
}

const marked = (row: Row | undefined): Element[] =>
  row === undefined ? [] : [row.element, row.source, ...(row.target ? [row.target] : [])];

/** Where a row is seen: its element, or in paragraphs one of its texts. */
export function placeOf({ element, source, target }: Row): HTMLElement {
  if (element.contains(source)) return element;
  return target !== undefined && source.parentElement?.checkVisibility() === false ? target : source;
}

/** Whether no filter hides a row. */
export const isShown = ({ element }: Row): boolean => !element.hidden;

/** The state that a row is in. */
export const stateOf = ({ element }: Row): SegmentState | undefined =>
  segmentStates.find((state) => element.classList.contains(state));

/** An issue of a row, by what it says. */
export interface ShownIssue {
  readonly severity: string;
  readonly rule: string;
  readonly word: HTMLElement | null;
  readonly sentence: HTMLElement | null;
}

/** The issues that stand in a part of the page. */
export const issuesIn = (part: ParentNode): ShownIssue[] =>
  Array.from(part.querySelectorAll(".issues > li"), (item) => ({
    severity: item.className,
    rule: item.querySelector("code")?.textContent ?? "",
    word: item.querySelector("b"),
    sentence: item.querySelector("span"),
  }));

/** A text as it is in the XLIFF: without the readings above it. */
export function textOf(element: Element): string {
  if (element.firstElementChild === null || element.querySelector("rt") === null) return element.textContent ?? "";
  return Array.from(textNodes(element), ({ data }) => data).join("");
}

/** The pieces of a text, in order. */
export function* textNodes(element: Element): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest("rt")) yield node;
}
