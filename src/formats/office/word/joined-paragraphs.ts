import type { PartPlace } from "../../../model/place.js";
import type { Paragraph } from "./paragraph.js";

/** A paragraph that has been read, with the offset of its end tag. */
interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly end: number;
  readonly place: PartPlace;
}

/**
 * Paragraphs whose mark was deleted while changes were tracked. Each is one text with the paragraph behind it; where none follows, it is a text of
 * its own.
 *
 * @see ECMA-376, part 1, 17.13.5.15 (del, of a paragraph's mark)
 */
export class JoinedParagraphs {
  readonly #xml: string;
  readonly #finish: (read: ReadParagraph) => void;
  #held: ReadParagraph | undefined;

  /** @param finish - takes each paragraph that is whole */
  constructor(xml: string, finish: (read: ReadParagraph) => void) {
    this.#xml = xml;
    this.#finish = finish;
  }

  /** The paragraph that is one with the paragraph whose start tag begins at an offset. */
  before(start: number): ReadParagraph | undefined {
    const held = this.#held;
    if (held === undefined) return undefined;
    if (!END_TAG.test(this.#xml.slice(held.end, start))) {
      this.release();
      return undefined;
    }
    this.#held = undefined;
    return held;
  }

  /** Takes a paragraph that has been read; `first` is the one before it, where the two are one. */
  take(read: ReadParagraph, first: ReadParagraph | undefined): void {
    if (first !== undefined) read.paragraph.joinTo(first.paragraph, first.end);
    if (read.paragraph.isMarkDeleted) this.#held = read;
    else this.#finish(read);
  }

  /** No other paragraph follows here. */
  release(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held !== undefined) this.#finish(held);
  }
}

const END_TAG = /^<\/(?:\w+:)?p\s*>\s*$/u;
