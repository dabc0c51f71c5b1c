import { on, part } from "./dom.js";
import type { LayoutChoice } from "./layout.js";
import { isShown, placeOf, type Row, type Rows, textNodes, textOf } from "./rows.js";
import type { Speech } from "./speech.js";

/** A place where what is looked for stands. */
interface Match {
  readonly row: Row;
  readonly text: HTMLElement;
  readonly start: number;
}

export interface Find {
  /** Looks again, where rows have come or gone. */
  refresh(): void;
  /** Forgets the texts, where one has been changed. */
  forget(): void;
}

/** Finds in both languages, as one types; capitals and small letters are the same. */
export function startFind(rows: Rows, layout: LayoutChoice, speech: Speech): Find {
  const field = part("dy-find", HTMLInputElement);
  const marks = startMarks();
  let texts: readonly (readonly [Row, HTMLElement, string])[] | undefined;
  let matches: readonly Match[] = [];
  let at = 0;

  const search = (): void => {
    const wanted = folded(field?.value ?? "");
    texts ??= rows.all.flatMap((row) =>
      [row.source, row.target].flatMap((text) => (text ? [[row, text, folded(textOf(text))] as const] : [])),
    );
    const isLookedAt = lookedAt();
    matches =
      wanted === ""
        ? []
        : texts.flatMap(([row, text, content]) => (isLookedAt(text) ? matchesIn(row, text, content, wanted) : []));
    at = Math.max(
      0,
      matches.findIndex(({ row }) => isBelowBar(placeOf(row))),
    );
    if (wanted === "") speech.hush();
    else if (matches.length === 0) speech.say("page.find.none", { text: field?.value ?? "" });
    marks.show(matches, wanted.length, at);
    if (matches.length > 0) show();
  };
  const show = (): void => {
    const match = matches[at];
    if (match === undefined) return;
    const segments = new Set(matches.map(({ row }) => row)).size;
    speech.say("page.find.at", { index: at + 1, matches: matches.length, segments });
    marks.here(match);
    if (!match.text.checkVisibility()) layout.toggleSource(match.row);
    match.text.scrollIntoView({ block: "center", behavior: "instant" });
  };
  const step = (by: 1 | -1): void => {
    at = (at + by + matches.length) % Math.max(1, matches.length);
    show();
  };

  field?.addEventListener("input", search);
  field?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) step(event.shiftKey ? -1 : 1);
    if (event.key !== "Escape") return;
    field.value = "";
    search();
    field.blur();
  });
  on("dy-find-next", "click", () => step(1));
  on("dy-find-previous", "click", () => step(-1));

  return {
    refresh: () => {
      if (field?.value) search();
    },
    forget: () => {
      texts = undefined;
    },
  };
}

/** Where only one language is shown, the other is not looked at. */
function lookedAt(): (text: HTMLElement) => boolean {
  const layout = document.querySelector<HTMLInputElement>('input[name="dy-layout"]:checked')?.value;
  const only = layout === "source-only" ? "source" : layout === "target-only" ? "target" : undefined;
  return only === undefined ? () => true : ({ classList }) => classList.contains(only);
}

/** Small letters, where they take the same room. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

function matchesIn(row: Row, text: HTMLElement, content: string, wanted: string): Match[] {
  if (!content.includes(wanted) || !isShown(row)) return [];
  const found: Match[] = [];
  for (let start = content.indexOf(wanted); start >= 0; start = content.indexOf(wanted, start + wanted.length))
    found.push({ row, text, start });
  return found;
}

const isBelowBar = (element: HTMLElement): boolean => element.getBoundingClientRect().bottom > 80; // pixels of the tool bar

interface Marks {
  show(matches: readonly Match[], length: number, from: number): void;
  here(match: Match): void;
}

const AT_ONCE = 200; // matches that are marked before the browser may draw
const MOST = 20_000;

/** Marks that change nothing in the page. @see CSS Custom Highlight API Level 1 */
function startMarks(): Marks {
  if (typeof Highlight === "undefined") return { show: () => undefined, here: () => undefined };
  let size = 0;
  let waiting = 0;
  const found = new Highlight();
  const here = new Highlight();
  here.priority = 1;
  CSS.highlights.set("dy-found", found);
  CSS.highlights.set("dy-here", here);

  const add = (matches: readonly Match[]): void => {
    clearTimeout(waiting);
    for (const match of matches.slice(0, AT_ONCE)) found.add(rangeOf(match, size));
    if (matches.length > AT_ONCE) waiting = setTimeout(() => add(matches.slice(AT_ONCE)), 0);
  };
  return {
    show: (matches, length, from) => {
      size = length;
      found.clear();
      here.clear();
      add([...matches.slice(from), ...matches.slice(0, from)].slice(0, MOST));
    },
    here: (match) => {
      here.clear();
      here.add(rangeOf(match, size));
    },
  };
}

function rangeOf({ text, start }: Match, length: number): AbstractRange {
  const range = document.createRange();
  let offset = 0;
  for (const node of textNodes(text)) {
    const end = offset + node.length;
    if (start >= offset && start < end) range.setStart(node, start - offset);
    if (start + length > offset && start + length <= end) {
      range.setEnd(node, start + length - offset);
      break;
    }
    offset = end;
  }
  return range;
}
