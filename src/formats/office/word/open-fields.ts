import type { Span } from "../../../model/span.js";
import type { OpenField } from "./fields.js";
import type { Paragraph } from "./paragraph.js";

/** The fields of a story that have begun and not ended, the innermost last. @see ECMA-376, part 1, 17.16.18 (fldChar) */
export class OpenFields {
  #fields: OpenField[] = [];
  readonly #takeInstruction: (field: OpenField) => void;

  /** @param takeInstruction - is given each field when its code is whole */
  constructor(takeInstruction: (field: OpenField) => void) {
    this.#takeInstruction = takeInstruction;
  }

  /** Those that repeat texts from elsewhere, such as a table of contents. */
  get lists(): readonly OpenField[] {
    return this.#fields.filter(({ kind }) => kind === "list");
  }

  begin(paragraph: Paragraph): void {
    const { length } = paragraph.tokens;
    this.#fields.push({ instruction: "", pieces: [], kind: undefined, paragraph, start: length, shown: length });
  }

  instruct(text: string, piece: Span): void {
    const field = this.#fields.at(-1);
    if (field === undefined || field.kind !== undefined) return;
    field.instruction += text;
    field.pieces.push(piece);
  }

  separate(paragraph: Paragraph): void {
    const field = this.#fields.at(-1);
    if (field === undefined) return;
    this.#takeInstruction(field);
    paragraph.separate(field);
  }

  end(paragraph: Paragraph): void {
    const field = this.#fields.pop();
    if (field === undefined) return;
    if (field.kind === undefined) {
      this.#takeInstruction(field);
      field.shown = paragraph.tokens.length - 1;
    }
    paragraph.end(field);
  }

  /** What is read until the given function is called stands in none of the fields that are open. */
  leave(): () => void {
    const fields = this.#fields;
    this.#fields = [];
    return () => {
      this.#fields = fields;
    };
  }
}
