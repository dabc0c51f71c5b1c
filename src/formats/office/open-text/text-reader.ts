import type { UnitKind } from "../../../model/unit-kind.js";
import { escapeXmlText, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import type { HanziOnly, LayoutKind } from "../hanzi-only.js";
import { closingLength, IGNORED, type Inside, textReader } from "../inside.js";
import { linkCopy } from "../linked-documents.js";
import { listEntry } from "../list-entry.js";
import type { PartCopy, PartFlow } from "../part.js";
import { type OfficePlace, plainFlow } from "../plain-flow.js";
import type { LeftChinese } from "../still-chinese.js";
import { valueSpan } from "../value-span.js";
import { fieldsOf } from "../word/copies.js";
import { Labels } from "../word/labels.js";
import { TablePlaces } from "../word/table-places.js";
import { ListCounter } from "./list-counter.js";
import { localAttribute } from "./local-attribute.js";
import { attributesOf } from "./shown-attributes.js";
import { languageCopy, styleLanguage } from "./text-language.js";
import { numberStyle, numbersOf, type TextNumbers } from "./text-numbers.js";
import { type ShownField, TextParagraph } from "./text-paragraph.js";
import type { TextFacts } from "./text-styles.js";

/** Reads the paragraphs of a part of OpenDocument: a text, or the styles with the heads and feet of its pages. @see OpenDocument 1.3, part 3 */
export class TextReader {
  readonly flows: PartFlow[] = [];
  readonly copies: PartCopy[] = [];
  /** Numbers and dates that stay Chinese, or are made with Western figures on request. */
  readonly left: LeftChinese[] = [];
  readonly layout: HanziOnly[] = [];
  /** Texts that fields repeat. */
  readonly fields: ShownField[] = [];
  /** Entries of tables of contents and other lists, with the names that they lead to. */
  readonly entries: { readonly text: string; readonly leadsTo: readonly string[]; readonly place: OfficePlace }[] = [];
  /** How often something was put in or taken out while changes were tracked. */
  readonly revisions = { inserted: 0, deleted: 0, moved: 0 };
  readonly #facts: TextFacts;
  readonly #tables = new TablePlaces();
  readonly #labels = new Labels();
  readonly #lists: ListCounter;
  /** Whether numbers of the level that is read are made otherwise on request. */
  #isLevelChanged = false;
  /** What the elements around say that a paragraph is, the innermost last. */
  readonly #kinds: UnitKind[] = [];
  #paragraphs = 0;
  #listDepth = 0;
  #heading: string | undefined;

  constructor(facts: TextFacts) {
    this.#facts = facts;
    this.#lists = new ListCounter(facts.styles);
  }

  /** An element that holds no text itself, but may hold paragraphs. */
  readonly openInBlock = (tag: XmlTag, where: XmlWhere): Inside => {
    if (tag.local === "a") this.#takeLink(where);
    switch (tag.local) {
      case "p":
      case "h":
        return this.#paragraph(tag, where);
      case "tracked-changes":
        return this.#revisions;
      case "annotation":
        return this.#facts.include.has("comments") ? this.#within("note") : IGNORED;
      case "section":
        return this.#isHiddenSection(tag) ? IGNORED : this.#block;
      case "annotation-end":
        return IGNORED;
      case "index-title-template":
        return this.#following(tag, where);
      case "note-citation":
        return this.#noteMark(tag, where);
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
        this.#takeLayout(tag);
        return this.#block;
      case "paragraph-properties":
      case "section-properties":
      case "page-layout-properties":
        this.#takeLayout(tag);
        return this.#numbered(tag, where);
      case "list-level-style-number":
      case "outline-level-style":
      case "notes-configuration":
      case "page-number":
      case "page-count":
      case "sequence":
        return this.#numbered(tag, where);
      case "list-level-label-alignment":
        this.#partNumber(where);
        return this.#block;
      case "list":
        this.#lists.openList(tag);
        return this.#inside(() => this.#lists.closeList());
      case "table":
      case "table-row":
      case "table-cell":
        if (tag.local === "table-cell") this.#cellValue(tag, where);
        return this.#table(tag);
      case "user-field-decl":
        this.#attribute(tag, "string-value", where);
        return this.#block;
      case "label":
        this.#attribute(tag, "value", where);
        return this.#block;
      case "covered-table-cell":
        return IGNORED; // another cell lies over it
      default:
        if (ITEM.test(tag.local) && TEXT.test(tag.uri)) this.#lists.openItem(tag); // a choice of a control has its name too
        for (const name of attributesOf(tag)) this.#attribute(tag, name, where);
        if (STYLE.test(tag.local))
          return numberStyle(tag, where, this.#numberFacts(), (numbers) => this.#take(numbers));
        return this.#within(kinds.get(tag.local));
    }
  };

  /** What was put in stands in the text; what was taken out stands here, and is not read. */
  readonly #revisions: Inside = {
    open: ({ local }) => {
      if (local === "insertion") this.revisions.inserted += 1;
      if (local === "deletion") this.revisions.deleted += 1;
      return local === "changed-region" ? this.#revisions : IGNORED;
    },
  };

  #isHiddenSection = (tag: XmlTag): boolean =>
    localAttribute(tag, "display") === "none" && !this.#facts.include.has("hidden");

  #numberFacts() {
    return { xml: this.#facts.xml, trgLang: this.#facts.trgLang, place: this.#place() };
  }

  #take({ copies, left }: TextNumbers): void {
    this.copies.push(...copies);
    this.left.push(...left);
  }

  #numbered(tag: XmlTag, where: XmlWhere): Inside {
    const numbers = numbersOf(tag, where, this.#numberFacts());
    this.#take(numbers);
    this.#isLevelChanged = numbers.copies.length > 0;
    return this.#block;
  }

  /** A number that nothing parts from the text: 、 and hanzi bring a space of their own, figures do not. */
  #partNumber({ start, end }: XmlWhere): void {
    const span = valueSpan(this.#facts.xml.slice(start, end), "text:label-followed-by");
    if (span === undefined || !this.#isLevelChanged) return;
    const value = { start: start + span.start, end: start + span.end };
    if (this.#facts.xml.slice(value.start, value.end) !== "nothing") return;
    const write: PartCopy["write"] = ({ options }) => (options.numbering === "latin" ? "space" : undefined);
    this.copies.push({ span: value, what: "numbers", write });
  }

  #takeLayout(tag: XmlTag): void {
    const kinds: readonly LayoutKind[] = [
      ...(VERTICAL.test(localAttribute(tag, "writing-mode") ?? "") ? ["vertical" as const] : []),
      ...(COMBINED.test(localAttribute(tag, "text-combine") ?? "") ? ["combined" as const] : []),
      ...(isSpread(tag) ? ["distributed" as const] : []),
    ];
    this.layout.push(...kinds.map((kind) => ({ kind, place: this.#place() })));
  }

  #table({ local }: XmlTag): Inside {
    if (local === "table") this.#tables.openTable();
    else if (local === "table-row") this.#tables.openRow();
    else this.#tables.openCell();
    const inside = this.#within(kinds.get(local));
    if (local !== "table") return inside;
    return this.#inside(() => this.#tables.closeTable());
  }

  /** A text that an attribute holds: what a field shows, a choice of a list, the label of a form. */
  #attribute(tag: XmlTag, name: string, { start, end }: XmlWhere): void {
    const text = localAttribute(tag, name) ?? "";
    const at = valueSpan(this.#facts.xml.slice(start, end), `(?:[\\w-]+:)?${name}`);
    if (at === undefined || !HAN.test(text)) return;
    const span = { start: start + at.start, end: start + at.end };
    const context = { name: tag.local };
    this.#labels.take(plainFlow({ kind: "attribute", text, span, place: this.#place(), context }), this, undefined);
  }

  /** A link to a file beside the document leads to its translation. @see OpenDocument 1.3, part 3, 19.918 (xlink:href), part 2, 3.7 */
  #takeLink({ start, end }: XmlWhere): void {
    const at = valueSpan(this.#facts.xml.slice(start, end), "xlink:href");
    if (at !== undefined)
      this.copies.push(linkCopy(this.#facts.xml, { start: start + at.start, end: start + at.end }, "../"));
  }

  /** Some programs show this value of a cell in place of the cell's text. @see OpenDocument 1.3, part 3, 19.381 (office:string-value) */
  #cellValue(tag: XmlTag, { start, end }: XmlWhere): void {
    const text = localAttribute(tag, "string-value") ?? "";
    const at = valueSpan(this.#facts.xml.slice(start, end), "[\\w-]+:string-value");
    if (at === undefined || !HAN.test(text)) return;
    const span = { start: start + at.start, end: start + at.end };
    this.copies.push({ span, write: ({ copyOf }) => escaped(copyOf(text)) });
  }

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

  /** The mark that an author has given a note; what is shown of it follows it. @see OpenDocument 1.3, part 3, 6.3.3 (text:note-citation) */
  #noteMark(tag: XmlTag, where: XmlWhere): Inside {
    if (localAttribute(tag, "label") === undefined) return IGNORED;
    this.#attribute(tag, "label", where);
    return this.#following(tag, where);
  }

  /** A text that follows another: of a template the title of a table of contents is made anew. */
  #following(tag: XmlTag, { end: start }: XmlWhere): Inside {
    return textReader(start, (text, { end }) => {
      const span = { start, end: end - closingLength(tag) };
      const write: PartCopy["write"] = ({ copyOf }) => {
        const said = copyOf(text);
        return said && escapeXmlText(said);
      };
      if (span.end > start) this.copies.push({ span, write });
    });
  }

  #place(): OfficePlace {
    const { place: table } = this.#tables;
    const paragraph = Math.max(1, this.#paragraphs);
    return { in: "part", part: this.#facts.part, paragraph, ...(table && { table }) };
  }

  /** The title and the description of a picture or table. @see OpenDocument 1.3, part 3, 10.3.17 (svg:title), 9.1.13 (table:title) */
  #altText({ local, uri }: XmlTag, { end: start }: XmlWhere): Inside {
    if (!DESCRIBED.test(uri)) return this.#block; // that of a chart holds paragraphs
    return textReader(start, (text, { end }) => {
      if (!HAN.test(text)) return;
      const span = { start, end: this.#facts.xml.lastIndexOf("</", end - 1) };
      this.flows.push(plainFlow({ kind: "attribute", text, span, place: this.#place(), context: { name: local } }));
    });
  }

  #takeLanguage(tag: XmlTag, where: XmlWhere): void {
    const found = styleLanguage(tag, where, this.#facts.xml);
    if (found !== undefined) this.copies.push(languageCopy(found, this.#facts.xml));
  }

  #paragraph(tag: XmlTag, where: XmlWhere): Inside {
    this.#paragraphs += 1;
    const { styles, include } = this.#facts;
    if (styles.isHidden("paragraph", localAttribute(tag, "style-name") ?? "") && !include.has("hidden")) return IGNORED;
    const place = this.#place();
    const kind = tag.local === "h" ? "heading" : (this.#kinds.at(-1) ?? "paragraph");
    const number = this.#lists.next(tag);
    const paragraph = new TextParagraph(tag, where.end, this.#facts, this.openInBlock);
    return {
      open: paragraph.open,
      text: paragraph.text,
      close: ({ start }) => this.#finish(paragraph, start, { kind, place, number }),
    };
  }

  #finish(paragraph: TextParagraph, end: number, { kind, place, number }: AboutParagraph): void {
    const heading = kind === "heading" ? undefined : this.#heading;
    const context = { ...(heading !== undefined && { heading }), ...(number !== undefined && { number }) };
    this.fields.push(...paragraph.fields.map((field) => ({ ...field, place })));
    const flow = paragraph.finish(end, { kind, place, ...(Object.keys(context).length > 0 && { context }) });
    if (!LETTER.test(flow.text)) this.copies.push(...fieldsOf(flow, paragraph.tokens));
    else if (this.#listDepth > 0) {
      this.copies.push(listEntry(flow, paragraph.leadsTo));
      this.entries.push({ text: flow.text.trim(), leadsTo: paragraph.leadsTo, place });
    } else {
      this.#labels.joinTo(flow, this);
      this.flows.push(flow);
      if (kind === "heading") this.#heading = flow.text.trim();
    }
  }
}

/** What is known of a paragraph when it opens. */
interface AboutParagraph {
  readonly kind: UnitKind;
  readonly place: OfficePlace;
  /** The number that is shown before it. */
  readonly number: string | undefined;
}

const escaped = (text: string | undefined): string | undefined => text && escapeXmlText(text).replaceAll('"', "&quot;");
const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;
const DESCRIBED = /svg|:table:/u;
const ITEM = /^list-(?:item|header)$/u;
const TEXT = /:text:/u;
const STYLE = /^(?:date|time|number|percentage|currency)-style$/u;
/** Whether the last line of a paragraph is as wide as the others, a single word too. @see OpenDocument 1.3, part 3, 20.217 (text-align-last) */
const isSpread = (tag: XmlTag): boolean =>
  localAttribute(tag, "text-align-last") === "justify" && localAttribute(tag, "justify-single-word") === "true";

const VERTICAL = /^tb/u; // "tb-rl"
const COMBINED = /^(?:letters|lines)$/u;

const kinds: ReadonlyMap<string, UnitKind> = new Map([
  ["list-item", "item"],
  ["table-cell", "cell"],
  ["note-body", "note"],
]);
