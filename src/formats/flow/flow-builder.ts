import type { InlineCode, UnitContext } from "../../model/document.js";
import { packedMap, type SourceMap } from "../../model/source-map.js";
import type { Span } from "../../model/span.js";
import type { UnitKind } from "../../model/unit-kind.js";
import { CONTROL_SEQUENCES, shownSequence } from "../../text/control-sequences.js";
import { STRAYS } from "../../text/stray-bytes.js";
import type { Flow, FlowCode, FlowWriter, Piece } from "./flow.js";
import type { FlowBudget } from "./flow-budget.js";
import { type FlowToken, isText, type NewCode } from "./flow-tokens.js";
import { joinCodes } from "./join-codes.js";
import { setSpaces } from "./set-spaces.js";

/** The text of a file, and the offsets at which its lines begin. */
export interface FlowSource {
  readonly original: string;
  readonly lineStarts: readonly number[];
  /** Of the whole file; nothing is counted where it is left out. */
  readonly budget?: FlowBudget;
}

/** What a flow is, beside its text. */
export interface FlowFacts {
  readonly kind: UnitKind;
  readonly write: FlowWriter;
  readonly context?: UnitContext;
  /** Where the whole text stands, beside its lines. */
  readonly within?: SourceMap["within"];
  /** The cell of a table that it stands in. */
  readonly table?: SourceMap["table"];
}

/** Takes the text, white space and codes of a flow as they come in the file, and makes the flow of them. */
export class FlowBuilder {
  readonly #source: FlowSource;
  readonly #tokens: FlowToken[];
  #codes = 0;
  #hasText: boolean;

  /** @param tokens - what was taken before, of another builder */
  constructor(source: FlowSource, tokens: readonly FlowToken[] = []) {
    this.#source = source;
    this.#tokens = [...tokens];
    this.#hasText = tokens.some(isText);
  }

  /** What was taken. */
  get tokens(): readonly FlowToken[] {
    return this.#tokens;
  }

  /** Whether nothing was taken that a reader sees. */
  get isBlank(): boolean {
    return !this.#hasText;
  }

  /** Text that stands at `origin`, as it is or, where `size` is not its length, in another form. */
  text(text: string, origin: number, size: number = text.length): void {
    if (UNFIT.test(text)) this.#textWithUnfit(text, origin, size);
    else {
      this.#tokens.push({ text, origin, size });
      this.#hasText = true;
    }
  }

  /** Bytes that are no characters, U+FFFD and controls are codes: they cannot be translated, and must not be lost. */
  #textWithUnfit(text: string, origin: number, size: number): void {
    let from = 0;
    for (const { 0: unfit, index } of text.matchAll(EVERY_UNFIT)) {
      if (index > from) this.text(text.slice(from, index), origin + from);
      from = index + unfit.length;
      const end = unfit === text ? size : from; // a reference, such as `&#27;`, is longer than what it stands for
      const span = { start: origin + index, end: origin + end };
      this.code({ kind: "placeholder", span, equiv: LOST.test(unfit) ? LOST_CHARACTER : shownSequence(unfit) });
    }
    if (from < text.length) this.text(text.slice(from), origin + from);
  }

  /** White space of which a reader sees a blank at most. */
  space({ start, end }: Span, isBreak: boolean): void {
    this.#tokens.push({ origin: start, size: end - start, isBreak });
  }

  /** A code; the ends of a pair share an id, which the first end is given here. */
  code(code: Omit<NewCode, "id"> & { readonly id?: string }): string {
    this.#codes += 1;
    this.#source.budget?.take(code.span.start);
    this.#source.budget?.allow(this.#codes, code.span.start);
    const id = code.id ?? `${this.#codes}`;
    this.#tokens.push({ code: { ...code, id } });
    return id;
  }

  /** The flow, its white space set as one line and its codes numbered; nothing where no text was taken. */
  finish({ kind, write, context, within, table }: FlowFacts): Flow | undefined {
    if (!this.#hasText) return undefined;
    const pieces: Piece[] = [];
    const codes: FlowCode[] = [];
    let text = "";
    for (const token of joinCodes(setSpaces(this.#tokens))) {
      if (isText(token)) {
        addPiece(pieces, { start: text.length, origin: token.origin, size: token.size }, text.length, token.text);
        text += token.text;
      } else codes.push(this.#codeOf(token.code, text.length));
    }
    const { lineStarts, budget } = this.#source;
    budget?.take(pieces[0]?.origin ?? 0);
    const map = packedMap(pieces, { lineStarts, ...(within && { within }), ...(table && { table }) });
    return {
      kind,
      text,
      codes: codes.length === 0 ? NONE : numbered(codes),
      pieces,
      map,
      write,
      ...(context && { context }),
    };
  }

  #codeOf({ span, ...code }: NewCode, offset: number): FlowCode {
    const native = this.#source.original.slice(span.start, span.end);
    return { ...code, offset, element: code.kind === "placeholder" ? "x" : "g", native, span };
  }
}

const NONE: readonly never[] = []; // one for all: a long page has tens of thousands of flows

/** What stands for characters that were lost, in the text of a unit. */
export const LOST_CHARACTER = "□";
const LOST = new RegExp(`(?:${STRAYS.source}|\ufffd)+`, "u");
const UNFIT = new RegExp(`${LOST.source}|${CONTROL_SEQUENCES.source}`, "u");
const EVERY_UNFIT = new RegExp(UNFIT, "gu");

/** Adds a piece, or lengthens the last where the text goes on in the file as it is. */
function addPiece(pieces: Piece[], piece: Piece, offset: number, text: string): void {
  const last = pieces.at(-1);
  const goesOn =
    last !== undefined &&
    piece.size === text.length &&
    last.size === offset - last.start &&
    last.origin + last.size === piece.origin;
  if (goesOn) pieces[pieces.length - 1] = { ...last, size: last.size + piece.size };
  else pieces.push(piece);
}

/** Codes numbered from 1 in the order in which they begin. */
function numbered(codes: readonly FlowCode[]): FlowCode[] {
  const ids = new Map<InlineCode["id"], string>();
  return codes.map((code) => {
    const id = ids.get(code.id) ?? `${ids.size + 1}`;
    ids.set(code.id, id);
    return { ...code, id };
  });
}
