import { type Content, plain, type SegmentState, segmentStates } from "../model/document.js";
import { contentOf, shownContent } from "./contents.js";
import { make } from "./dom.js";
import type { Draft } from "./drafts.js";
import { type Field, fieldOf, type RowContents } from "./field.js";
import { type Row, stateOf } from "./rows.js";
import type { Speech } from "./speech.js";

/** What a row was when the page came, and the nodes that showed its target. */
export interface Original extends RowContents {
  readonly nodes: readonly Node[];
}

/** Shows drafts in their rows, and knows what was there before. */
export interface EditedRows {
  originalOf(row: Row): Original;
  fieldOf(row: Row): Field;
  show(row: Row, draft: Draft | undefined): void;
}

/** Nothing of a row is looked at before it is first asked for. */
export function startEditedRows(language: { lang: string; dir: string }, speech: Speech): EditedRows {
  const originals = new Map<Row, Original>();

  const originalOf = (row: Row): Original => {
    const known = originals.get(row);
    if (known !== undefined) return known;
    const { target } = row;
    const original: Original = {
      source: contentOf(row.source),
      target: target ? contentOf(target) : plain(""),
      state: stateOf(row) ?? "initial",
      nodes: target ? Array.from(target.childNodes) : [],
    };
    originals.set(row, original);
    return original;
  };

  return {
    originalOf,
    fieldOf: (row) => fieldOf(originalOf(row)),
    show: (row, draft) => {
      const original = originalOf(row);
      const edit = draft?.target === undefined ? undefined : fieldOf(original).read(draft.target);
      showTarget(row, edit?.kind === "edited" ? edit.content : undefined, original, language);
      showState(row, draft?.state ?? original.state, speech);
      showComment(row, draft?.comment);
      row.element.classList.toggle("edited", draft !== undefined);
      for (const element of [row.element, row.source]) element.classList.toggle("rewritten", edit?.kind === "edited");
    },
  };
}

function showTarget(
  row: Row,
  content: Content | undefined,
  { nodes }: Original,
  language: { lang: string; dir: string },
): void {
  if (content === undefined && row.target === undefined) return;
  row.target ??= newTarget(row, language);
  row.target.replaceChildren(...(content === undefined ? nodes : shownContent(content)));
  const none = row.element.querySelector<HTMLElement>(":scope > .none");
  if (none === null) return;
  none.hidden = content !== undefined;
  row.target.hidden = content === undefined;
}

function newTarget({ source }: Row, language: { lang: string; dir: string }): HTMLElement {
  const target = make(source.localName === "h2" ? "h2" : "p", { className: "target", ...language });
  source.after(target);
  return target;
}

function showState({ element }: Row, state: SegmentState, speech: Speech): void {
  element.classList.remove(...segmentStates);
  const [row = "row", ...rest] = Array.from(element.classList);
  element.className = [row, state, ...rest].join(" ");
  stateWord(element).replaceChildren(speech.t(`state.${state}`));
}

/** Where a row names its state; one in the state of most does not, until that is changed. */
function stateWord(row: HTMLElement): HTMLElement {
  const there = row.querySelector<HTMLElement>(":scope > .meta > b");
  const word = there ?? make("b");
  if (there === null) row.querySelector(":scope > .meta > .n")?.after(" ", word);
  return word;
}

function showComment({ element }: Row, comment: string | undefined): void {
  element.querySelector(":scope > .comment")?.remove();
  if (comment !== undefined) element.append(make("p", { className: "comment", dir: "auto" }, comment));
}
