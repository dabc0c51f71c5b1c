import { type SegmentState, segmentStates } from "../model/document.js";
import { make } from "./dom.js";
import { type Code, codesIn, type Pieces, piecesOf, shownPieces } from "./pieces.js";
import type { Draft } from "./revisions.js";
import { type Row, stateOf, textOf } from "./rows.js";
import type { Speech } from "./speech.js";

/** What a row was when the page came. */
export interface Original {
  readonly text: string;
  readonly pieces: Pieces;
  readonly state: SegmentState;
  readonly nodes: readonly Node[];
}

/** Shows drafts in their rows, and knows what was there before. */
export interface RevisedRows {
  originalOf(row: Row): Original;
  /** Codes that a new target may hold, and those that it must. */
  codesOf(row: Row): { readonly available: readonly Code[]; readonly required: readonly Code[] };
  show(row: Row, draft: Draft | undefined): void;
}

export function startRevisedRows(language: { lang: string; dir: string }, speech: Speech): RevisedRows {
  const originals = new Map<Row, Original>();

  const originalOf = (row: Row): Original => {
    const known = originals.get(row);
    if (known !== undefined) return known;
    const { target } = row;
    const original = {
      text: target ? textOf(target) : "",
      pieces: target ? piecesOf(target) : [],
      state: stateOf(row) ?? "initial",
      nodes: target ? Array.from(target.childNodes) : [],
    };
    originals.set(row, original);
    return original;
  };

  return {
    originalOf,
    codesOf: (row) => {
      const own = codesIn(originalOf(row).pieces);
      const theirs = codesIn(piecesOf(row.source));
      const missing = theirs.filter(({ key }) => !own.some((code) => code.key === key));
      return { available: [...own, ...missing], required: originalOf(row).state === "initial" ? theirs : own };
    },
    show: (row, draft) => {
      showTarget(row, draft?.target, originalOf(row), language);
      showState(row, draft?.state ?? originalOf(row).state, speech);
      showComment(row, draft?.comment);
      row.element.classList.toggle("edited", draft !== undefined);
    },
  };
}

function showTarget(
  row: Row,
  pieces: Pieces | undefined,
  { nodes }: Original,
  language: { lang: string; dir: string },
): void {
  if (pieces === undefined && row.target === undefined) return;
  row.target ??= newTarget(row, language);
  row.target.replaceChildren(...(pieces === undefined ? nodes : shownPieces(pieces)));
  const none = row.element.querySelector<HTMLElement>(":scope > .none");
  if (none === null) return;
  none.hidden = pieces !== undefined;
  row.target.hidden = pieces === undefined;
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
