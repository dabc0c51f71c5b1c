import type { UnitKind } from "../../../model/unit-kind.js";
import type { XmlTag, XmlWhere } from "../../../xml/index.js";
import { IGNORED, type Inside, textReader } from "../inside.js";
import { listEntry } from "../list-entry.js";
import type { PartCopy, PartFlow } from "../part.js";
import { type OfficePlace, plainFlow } from "../plain-flow.js";
import { regionalTag } from "../regional-tag.js";
import { TextParagraph } from "./text-paragraph.js";
import { styleLanguage, type TextFacts } from "./text-styles.js";

/** Reads the paragraphs of a part of OpenDocument: a text, or the styles with the heads and feet of its pages. @see OpenDocument 1.3, part 3 */
export class TextReader {
  readonly flows: PartFlow[] = [];
  readonly copies: PartCopy[] = [];
  readonly #facts: TextFacts;
  /** What the elements around say that a paragraph is, the innermost last. */
  readonly #kinds: UnitKind[] = [];
  #paragraphs = 0;
  #listDepth = 0;
  #heading: string | undefined;

  constructor(facts: TextFacts) {
    this.#facts = facts;
  }

  /** An element that holds no text itself, but may hold paragraphs. */
  readonly openInBlock = (tag: XmlTag, where: XmlWhere): Inside => {
    switch (tag.local) {
      case "p":
      case "h":
        return this.#paragraph(tag, where);
      case "tracked-changes":
      case "annotation":
      case "annotation-end":
      case "index-title-template":
      case "table-of-content-source":
        return IGNORED;
      case "index-body":
        this.#listDepth += 1;
        return this.#inside(() => {
          this.#listDepth -= 1;
        });
      case "index-title":
        return this.#listTitle();
      case "title":
      case "desc":
        return this.#altText(tag, where);
      case "text-properties":
        this.#takeLanguage(tag, where);
        return this.#block;
      default:
        return this.#within(kinds.get(tag.local));
    }
  };

  readonly #block: Inside = { open: this.openInBlock };

  #inside(close: () => void): Inside {
    return { open: this.openInBlock, close };
  }

  #within(kind: UnitKind | undefined): Inside {
    if (kind === undefined) return this.#block;
    this.#kinds.push(kind);
    return this.#inside(() => {
      this.#kinds.pop();
    });
  }

  /** The title of a table of contents is a text of its own. */
  #listTitle(): Inside {
    const depth = this.#listDepth;
    this.#listDepth = 0;
    return this.#inside(() => {
      this.#listDepth = depth;
    });
  }

  #place(): OfficePlace {
    return { in: "part", part: this.#facts.part, paragraph: Math.max(1, this.#paragraphs) };
  }

  /** The title and the description of a picture. @see OpenDocument 1.3, part 3, 10.3.17 */
  #altText({ local, uri }: XmlTag, { end: start }: XmlWhere): Inside {
    if (!SVG.test(uri)) return IGNORED;
    return textReader(start, (text, { end }) => {
      if (!HAN.test(text)) return;
      const span = { start, end: this.#facts.xml.lastIndexOf("</", end - 1) };
      this.flows.push(plainFlow({ kind: "attribute", text, span, place: this.#place(), context: { name: local } }));
    });
  }

  #takeLanguage(tag: XmlTag, where: XmlWhere): void {
    const found = styleLanguage(tag, where, this.#facts.xml);
    if (found === undefined) return;
    const { language, country } = found;
    this.copies.push({ span: language, write: ({ trgLang }) => regionalTag(trgLang).split("-")[0] });
    if (country === undefined) return;
    this.copies.push({ span: country, write: ({ trgLang }) => regionalTag(trgLang).split("-")[1] ?? "none" });
  }

  #paragraph(tag: XmlTag, where: XmlWhere): Inside {
    this.#paragraphs += 1;
    const place = this.#place();
    const kind = tag.local === "h" ? "heading" : (this.#kinds.at(-1) ?? "paragraph");
    const paragraph = new TextParagraph(tag, where.end, this.#facts, this.openInBlock);
    return {
      open: paragraph.open,
      text: paragraph.text,
      close: ({ start }) => this.#finish(paragraph, start, kind, place),
    };
  }

  #finish(paragraph: TextParagraph, end: number, kind: UnitKind, place: OfficePlace): void {
    const heading = kind === "heading" ? undefined : this.#heading;
    const flow = paragraph.finish(end, { kind, place, ...(heading !== undefined && { context: { heading } }) });
    if (flow === undefined) return;
    if (this.#listDepth > 0) this.copies.push(listEntry(flow, paragraph.leadsTo));
    else {
      this.flows.push(flow);
      if (kind === "heading") this.#heading = flow.text.trim();
    }
  }
}

const HAN = /\p{Script=Han}/u;
const SVG = /svg/u;

const kinds: ReadonlyMap<string, UnitKind> = new Map([
  ["list-item", "item"],
  ["table-cell", "cell"],
  ["note-body", "note"],
]);
