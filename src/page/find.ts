import { eachInTurn, on, part } from "./dom.js";
import type { LayoutChoice } from "./layout.js";
import { inSmallLetters, occurrencesIn } from "./occurrences.js";
import { isShown, type Row, type Rows, textNodes, textOf } from "./rows.js";
import type { Speech } from "./speech.js";

/** A place where what is looked for stands. */
interface Match {
  readonly row: Row;
  readonly text: HTMLElement;
  readonly start: number;
}

/** The texts of a row in small letters: the source, and the target, which is empty where nothing is translated. */
type Content = readonly string[];

const PAUSE = 150; // milliseconds without a key, after which the page moves to what is found

/** The search in the texts of the page. */
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
  let contents = new WeakMap<Row, Content>();
  let matches: readonly Match[] = [];
  let segments = 0;
  let at = 0;
  let coming = 0;

  const contentOf = (row: Row): Content => {
    const known = contents.get(row);
    if (known !== undefined) return known;
    const content = [row.source, row.target].map((text) => (text ? inSmallLetters(textOf(text)) : ""));
    contents.set(row, content);
    return content;
  };
  const search = (): void => {
    const wanted = inSmallLetters(field?.value ?? "");
    matches = wanted === "" ? [] : matchesOf(rows.all, contentOf, wanted);
    const from = rows.inWindow()?.index ?? 0;
    at = Math.max(
      0,
      matches.findIndex(({ row }) => row.index >= from),
    );
    if (wanted === "") speech.hush();
    else if (matches.length === 0) speech.say("page.find.none", { text: field?.value ?? "" });
    segments = new Set(matches.map(({ row }) => row)).size;
    show();
    clearTimeout(coming);
    coming = setTimeout(goThere, PAUSE);
  };
  const show = (): void => {
    marks.show(matches, field?.value.length ?? 0, at);
    if (matches.length > 0) speech.say("page.find.at", { index: at + 1, matches: matches.length, count: segments });
  };
  const goThere = (): void => {
    const match = matches[at];
    if (match === undefined) return;
    if (match.text === match.row.source) layout.showSource(match.row);
    match.text.scrollIntoView({ block: "center", behavior: "instant" });
  };
  const step = (by: 1 | -1): void => {
    at = (at + by + matches.length) % Math.max(1, matches.length);
    show();
    goThere();
  };

  field?.addEventListener("focus", () => eachInTurn(rows.all, contentOf));
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
      contents = new WeakMap();
    },
  };
}

/** Where only one language is shown, the other is not looked at. */
function lookedAt(): (text: HTMLElement) => boolean {
  const layout = document.querySelector<HTMLInputElement>('input[name="dy-layout"]:checked')?.value;
  const only = layout === "source-only" ? "source" : layout === "target-only" ? "target" : undefined;
  return only === undefined ? () => true : ({ classList }) => classList.contains(only);
}

function matchesOf(rows: readonly Row[], contentOf: (row: Row) => Content, wanted: string): Match[] {
  const isLookedAt = lookedAt();
  return rows.flatMap((row) => {
    const content = contentOf(row);
    return [row.source, row.target].flatMap((text, side) => {
      const starts = occurrencesIn(content[side] ?? "", wanted);
      return text && starts.length > 0 && isLookedAt(text) && isShown(row)
        ? starts.map((start) => ({ row, text, start }))
        : [];
    });
  });
}

interface Marks {
  show(matches: readonly Match[], length: number, at: number): void;
}

const BEFORE = 100; // matches marked before the one that is shown
const AFTER = 400;

/** Marks that change nothing in the page, round the match that is shown. @see CSS Custom Highlight API Level 1 */
function startMarks(): Marks {
  if (typeof Highlight === "undefined") return { show: () => undefined };
  const found = new Highlight();
  const here = new Highlight();
  here.priority = 1;
  CSS.highlights.set("dy-found", found);
  CSS.highlights.set("dy-here", here);
  return {
    show: (matches, length, at) => {
      found.clear();
      here.clear();
      const current = matches[at];
      if (current) here.add(rangeOf(current, length));
      for (const match of matches.slice(Math.max(0, at - BEFORE), at + AFTER)) found.add(rangeOf(match, length));
    },
  };
}

function rangeOf({ text, start }: Match, length: number): AbstractRange {
  const [from, to] = [boundaryAt(text, start), boundaryAt(text, start + length)];
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

function boundaryAt(text: HTMLElement, at: number): { node: Node; offset: number } {
  let left = at;
  for (const node of textNodes(text)) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return { node: text, offset: text.childNodes.length };
}
