import type { Look } from "../looks.js";
import type { Raw } from "../raw.js";
import type { RunObject, RunToken } from "../run-tokens.js";
import type { DocumentFacts } from "./document-facts.js";
import { bookmarkOf, fieldKind, type OpenField } from "./fields.js";
import { latinResult } from "./latin-fields.js";
import type { NumberProperties } from "./lists/number-properties.js";

/** What is known of a paragraph where it begins. */
export interface ParagraphStart {
  readonly prefix: string;
  readonly bodyStart: number;
  readonly isListed: boolean;
  readonly isInTable: boolean;
  readonly document: DocumentFacts;
}

/** A paragraph while it is read. */
export class Paragraph {
  readonly tokens: RunToken[] = [];
  /** Of the names of WordprocessingML, with its colon. */
  readonly prefix: string;
  /** Offset of the first character of its content. */
  bodyStart: number;
  style = "";
  outline: number | undefined;
  numbers: NumberProperties = {};
  readonly isInTable: boolean;
  /** Names of the bookmarks in it, and of those that it leads to. */
  readonly bookmarks: string[] = [];
  readonly leadsTo: string[] = [];
  /** Whether it stands in a field that repeats texts from elsewhere. */
  isListed: boolean;
  /** Whether its mark was deleted while changes were tracked. */
  isMarkDeleted = false;
  readonly #document: DocumentFacts;
  /** Bookmarks that fields show and that have begun here, by their ids. */
  readonly #open = new Set<string>();
  /** How many paragraphs were put before this one: what parts them stands first among the tokens. */
  #gaps = 0;
  #ids = 0;

  constructor({ prefix, bodyStart, isListed, isInTable, document }: ParagraphStart) {
    this.prefix = prefix;
    this.bodyStart = bodyStart;
    this.isListed = isListed;
    this.isInTable = isInTable;
    this.#document = document;
  }

  /**
   * Puts another paragraph before this one, which is written where this one stands. What parts the two stays before all of it.
   *
   * @param end - offset of the end tag of the other
   */
  joinTo(first: Paragraph, end: number): void {
    const gap: RunToken = { kind: "mark", raw: [{ start: end, end: this.bodyStart }], at: "start" };
    const before = first.tokens.map((token) => ("id" in token ? { ...token, id: `before ${token.id}` } : token));
    this.tokens.unshift(...before.slice(0, first.#gaps), gap, ...before.slice(first.#gaps));
    this.#gaps = first.#gaps + 1;
    this.bookmarks.unshift(...first.bookmarks);
    this.leadsTo.unshift(...first.leadsTo);
    this.bodyStart = first.bodyStart;
  }

  newId(): string {
    this.#ids += 1;
    return `${this.#ids}`;
  }

  text(text: string, look: Look, raw: Raw): void {
    if (text !== "") this.tokens.push({ kind: "text", text, look, raw });
  }

  object(raw: Raw, type: string, equiv?: string): void {
    this.tokens.push({ kind: "object", raw, type, ...(equiv !== undefined && { equiv }) });
  }

  mark(raw: Raw, at: "start" | "end"): void {
    this.tokens.push({ kind: "mark", raw, at });
  }

  /** A bookmark begins whose text a field shows: it has to stay around the same words. */
  openBookmark(id: string, raw: Raw): void {
    this.#open.add(id);
    this.tokens.push({ kind: "open", id: `bookmark ${id}`, raw, type: "x-bookmark" });
  }

  /** A bookmark ends; says whether it is one that began here and whose text a field shows. */
  closeBookmark(id: string, raw: Raw): boolean {
    if (!this.#open.delete(id)) return false;
    this.tokens.push({ kind: "close", id: `bookmark ${id}`, raw, type: "x-bookmark" });
    return true;
  }

  /** The code of a field has ended; of one that shows text of the document it is the start of a pair. */
  separate(field: OpenField): void {
    field.kind = fieldKind(field.instruction);
    const name = bookmarkOf(field.instruction);
    if (name !== undefined) this.leadsTo.push(name);
    if (field.kind === "list") this.isListed = true;
    if (field.paragraph !== this) return;
    if (field.kind === "text") {
      const raw = rawOf(this.tokens.splice(field.start));
      this.tokens.push({ kind: "open", id: `field ${field.start}`, raw, type: "link" });
    }
    field.shown = this.tokens.length;
  }

  /** A field has ended. One that the office program makes is an object as a whole. */
  end(field: OpenField): void {
    if (field.paragraph !== this || field.kind === "list") return;
    if (field.kind === "text") {
      const raw = rawOf(this.tokens.splice(-1));
      this.tokens.push({ kind: "close", id: `field ${field.start}`, raw, type: "link" });
    } else this.collapse(field.start, field.shown, this.tokens.length - 1);
  }

  /**
   * Makes one object of all tokens from `start` on.
   *
   * @param shown - index of the first token that the object shows, and `end` past the last one
   */
  collapse(start: number, shown: number, end: number, type = "x-field"): void {
    const tokens = this.tokens.splice(start);
    const [before, within, after] = [
      tokens.slice(0, shown - start),
      tokens.slice(shown - start, end - start),
      tokens.slice(end - start),
    ];
    const equiv = within.map((token) => (token.kind === "text" ? token.text : "")).join("");
    const look = within.find((token) => token.kind === "text")?.look;
    const object: RunObject = { kind: "object", raw: rawOf(tokens), type, ...(equiv !== "" && { equiv }) };
    const { gathered, trgLang } = this.#document;
    const marks = within.filter(({ kind }) => kind === "mark");
    const copy = look &&
      HAN.test(equiv) && {
        text: equiv,
        before: rawOf(before),
        after: rawOf([...marks, ...after]),
        look,
        latin: () => gathered.numberInLatin(equiv) ?? latinResult(equiv, trgLang),
      };
    this.tokens.push(copy ? { ...object, copy } : object);
  }

  /** The code of a list that begins here is an object; its texts are read on. */
  collapseCode(field: OpenField): void {
    if (field.paragraph !== this) return;
    const rest = this.tokens.splice(field.shown);
    const raw = rawOf(this.tokens.splice(field.start));
    this.tokens.push({ kind: "object", raw, type: "x-field" }, ...rest);
  }
}

const rawOf = (tokens: readonly RunToken[]): Raw => tokens.flatMap(({ raw }) => raw);
const HAN = /\p{Script=Han}/u;
