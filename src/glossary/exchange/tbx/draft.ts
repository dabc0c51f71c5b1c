import type { Context, Source } from "../../../model/concept.js";

/** What one data category says in the model's words. */
export interface Said<Fields> {
  /** Fields of one value each. */
  readonly fields?: Partial<Fields>;
  readonly note?: string;
  readonly source?: Source | undefined;
  readonly related?: string;
  readonly context?: Context;
  /** The file says more than the model's word for it: `acronym`, which is an abbreviation. */
  readonly isInexact?: boolean;
}

/** Gathers what the data categories of a concept or term say. What the model cannot take as it stands becomes a line of the note. */
export class Draft<Fields extends object> {
  readonly #notes: string[] = [];
  readonly #sources: Source[] = [];
  readonly #related: string[] = [];
  readonly contexts: Context[] = [];
  #fields: Partial<Fields> = {};

  /** `remark` is the line for the note, where nothing is said, not all of it, or something else was said before. */
  add(said: Said<Fields> | undefined, remark: string): void {
    const { fields = {}, note, source, related, context, isInexact = said === undefined } = said ?? {};
    const isSaid = Object.keys(fields).some((key) => key in this.#fields);
    if (isSaid || isInexact) this.#notes.push(remark);
    if (isSaid) return;
    this.#fields = { ...this.#fields, ...fields };
    if (note !== undefined) this.#notes.push(note);
    if (source !== undefined) this.#sources.push(source);
    if (related !== undefined) this.#related.push(related);
    if (context !== undefined) this.contexts.push(context);
  }

  get fields(): Partial<Fields> {
    return this.#fields;
  }

  /** The lists that are not empty, and the note. */
  get lists(): { note?: string; sources?: readonly Source[]; related?: readonly string[] } {
    return {
      ...(this.#notes.length > 0 && { note: this.#notes.join("\n") }),
      ...(this.#sources.length > 0 && { sources: this.#sources }),
      ...(this.#related.length > 0 && { related: this.#related }),
    };
  }
}
