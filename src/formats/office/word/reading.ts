import type { Span } from "../../../model/span.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import type { XmlTag, XmlWhere } from "../../../xml/index.js";
import type { Inside } from "../inside.js";
import type { Paragraph } from "./paragraph.js";
import type { WordStyles } from "./styles.js";

/** What is known of a document beside the part that is read. */
export interface StoryFacts {
  /** The part's name for people: `body`, `footnotes`, `header1`. */
  readonly part: string;
  readonly xml: string;
  readonly styles: WordStyles;
  /** Whether hidden text is offered. */
  readonly withHidden: boolean;
  /** What a paragraph is where nothing else says it. */
  readonly kind: UnitKind;
}

/** A part while it is read, as its paragraphs see it. */
export interface Story {
  readonly facts: StoryFacts;
  /** What a reader sees of the next mark of a note; nothing where the mark is a text of the document. */
  noteNumber(isOwnMark: boolean): string | undefined;
  /** A field begins in a paragraph. */
  beginField(paragraph: Paragraph): void;
  /** A piece of the innermost field's code. */
  instruct(text: string): void;
  /** The code of the innermost field has ended. */
  separateField(paragraph: Paragraph): void;
  /** The innermost field has ended. */
  endField(paragraph: Paragraph): void;
  /** An element that holds no run itself, but may hold paragraphs. */
  openInBlock(tag: XmlTag, where: XmlWhere): Inside;
}

/** A paragraph, or what holds runs in it, while it is read. */
export interface Inline {
  readonly story: Story;
  readonly paragraph: Paragraph;
  open(tag: XmlTag, where: XmlWhere): Inside;
  /** What is kept as it stands; texts in it, such as those of a text box, are read on their own. */
  object(tag: XmlTag, where: XmlWhere, rawOf: (span: Span) => (Span | string)[]): Inside;
}
