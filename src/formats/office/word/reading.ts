import type { Span } from "../../../model/span.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import type { XmlTag, XmlWhere } from "../../../xml/index.js";
import type { Inside } from "../inside.js";
import type { Look } from "../looks.js";
import type { DocumentFacts } from "./document-facts.js";
import type { OpenField } from "./fields.js";
import type { OpenFields } from "./open-fields.js";
import type { Paragraph } from "./paragraph.js";

/** What is known of a part beside its XML. */
export interface StoryFacts {
  /** The part's name for people: `body`, `footnotes`, `header1`. */
  readonly part: string;
  readonly xml: string;
  /** What a paragraph is where nothing else says it. */
  readonly kind: UnitKind;
  readonly document: DocumentFacts;
}

/** A part while it is read, as its paragraphs see it. */
export interface Story {
  readonly facts: StoryFacts;
  /** What a reader sees of the next mark of a note; nothing where the mark is a text of the document. */
  noteNumber(isOwnMark: boolean): string | undefined;
  readonly fields: OpenFields;
  /** The code of a field is whole. */
  takeInstruction(field: Pick<OpenField, "instruction" | "pieces">): void;
  /** A text that is an attribute of an element, such as a choice of a list. */
  label(tag: XmlTag, where: XmlWhere, attribute: string): void;
  /** The form of a date or number that is put into a control or a field, or the language of a control's dates. */
  takePicture(tag: XmlTag, where: XmlWhere): void;
  /** Notes what an element asks for that suits Chinese characters only. */
  takeLayout(tag: XmlTag): void;
  /** An element that holds no run itself, but may hold paragraphs. */
  openInBlock(tag: XmlTag, where: XmlWhere): Inside;
}

/** A paragraph, or what holds runs in it, while it is read. */
export interface Inline {
  readonly story: Story;
  readonly paragraph: Paragraph;
  open(tag: XmlTag, where: XmlWhere): Inside;
  /** What is kept as it stands; texts in it, such as those of a text box, are read on their own. `look` is that of words in it. */
  object(tag: XmlTag, where: XmlWhere, rawOf: (span: Span) => (Span | string)[], look?: Look): Inside;
}
