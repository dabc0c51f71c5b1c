import type { PartPlace } from "../../../model/place.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import type { XmlTag, XmlWhere } from "../../../xml/index.js";
import { altTextFlows } from "../alt-texts.js";
import { IGNORED, type Inside, prefixOf } from "../inside.js";
import { listEntry } from "../list-entry.js";
import type { PartCopy, PartFlow } from "../part.js";
import { plainFlow } from "../plain-flow.js";
import { regionalTag } from "../regional-tag.js";
import { valueSpanOf, wordAttribute } from "./attributes.js";
import { Control } from "./control.js";
import { type Alternates, fieldsOf, followerOf, repeatOf } from "./copies.js";
import { latinPicture } from "./date-forms.js";
import { fieldCode } from "./field-code.js";
import type { OpenField } from "./fields.js";
import { hanziLayout } from "./hanzi-layout.js";
import { InlineReader } from "./inline-reader.js";
import { JoinedParagraphs } from "./joined-paragraphs.js";
import { isChineseNumber } from "./lists/number-format.js";
import { isWord } from "./namespace.js";
import { OpenFields } from "./open-fields.js";
import { Paragraph } from "./paragraph.js";
import { numberOf, paragraphProperties } from "./paragraph-properties.js";
import type { Story, StoryFacts } from "./reading.js";
import { TablePlaces } from "./table-places.js";
import { type WordFlow, wordFlow } from "./word-flow.js";

/** Reads the paragraphs of one part of a document of WordprocessingML. @see ECMA-376, part 1, 17.3 */
export class StoryReader implements Story {
  readonly flows: PartFlow[] = [];
  readonly copies: PartCopy[] = [];
  readonly facts: StoryFacts;
  readonly fields = new OpenFields((field) => this.takeInstruction(field));
  readonly #alternates: Alternates[] = [];
  readonly #controls: Control[] = [];
  readonly #tables = new TablePlaces();
  readonly #joined: JoinedParagraphs;
  #paragraphs = 0;
  #notes = 0;
  /** How many groups of shapes are open. */
  #groups = 0;
  #isGone = false;
  #heading: string | undefined;

  constructor(facts: StoryFacts) {
    this.facts = facts;
    this.#joined = new JoinedParagraphs(facts.xml, (read) => this.#finish(read));
  }

  noteNumber(isOwnMark: boolean): string | undefined {
    if (isOwnMark) return undefined;
    this.facts.document.gathered.hasNotes = true;
    this.#notes += 1;
    return String(this.#notes);
  }

  takeInstruction(field: Pick<OpenField, "instruction" | "pieces">): void {
    const { gathered, trgLang } = this.facts.document;
    const { left, copies, isPageNumber } = fieldCode(field, trgLang);
    gathered.left.push(...left.map((found) => ({ ...found, place: this.#place() })));
    this.copies.push(...copies);
    if (isPageNumber) gathered.hasPageNumbers = true;
  }

  label(tag: XmlTag, where: XmlWhere, attribute: string): void {
    const text = wordAttribute(tag, attribute) ?? "";
    const span = valueSpanOf(tag, where, this.facts.xml, attribute);
    if (span === undefined || !HAN.test(text)) return;
    const flow = plainFlow({ kind: "label", text, span, place: this.#place() });
    const drawn = this.#alternates.flatMap(({ flows }) => flows).find((other) => other.text === text);
    this.facts.document.labels.take(flow, this, this.#isFollower ? drawn : undefined);
  }

  takePicture(tag: XmlTag, where: XmlWhere): void {
    const { gathered, trgLang } = this.facts.document;
    const text = wordAttribute(tag, "val") ?? "";
    const span = valueSpanOf(tag, where, this.facts.xml, "val");
    const isLanguage = tag.local === "lid";
    const isChinese = isLanguage ? CHINESE.test(text) : HAN.test(text);
    if (span === undefined || !isChinese) return;
    const latin = isLanguage ? regionalTag(trgLang) : latinPicture(text, trgLang);
    const what = latin === undefined ? "number-format" : "date-field";
    if (!isLanguage) gathered.left.push({ what, text, place: this.#place(), isMended: latin !== undefined });
    this.copies.push({
      span,
      what: "numbers",
      write: ({ options }) => (options.numbering === "latin" ? latin : undefined),
    });
  }

  takeLayout(tag: XmlTag): void {
    const kind = this.#isFollower ? undefined : hanziLayout(tag);
    if (kind !== undefined) this.facts.document.gathered.layout.push({ kind, place: this.#place() });
  }

  readonly openInBlock = (tag: XmlTag, where: XmlWhere): Inside => {
    this.takeLayout(tag);
    switch (tag.local) {
      case "p":
        return isWord(tag) ? this.#paragraph(tag, where) : this.#block();
      case "tbl":
        this.#tables.openTable();
        return this.#block(() => this.#tables.closeTable());
      case "tc":
        this.#tables.openCell();
        return this.#removable("tcPr");
      case "tr":
        this.#tables.openRow();
        return this.#removable("trPr");
      case "sdt":
        return this.#control();
      case "txbxContent":
        return this.#textBox();
      case "AlternateContent":
        this.#alternates.push({ flows: [], isFirst: undefined });
        return this.#block(() => {
          this.#alternates.pop();
        });
      case "wgp":
      case "wpc":
        this.#groups += 1;
        return this.#block(() => {
          this.#groups -= 1;
        });
      case "Choice":
      case "Fallback":
        return this.#alternative();
      default:
        this.#takeAttributes(tag, where);
        return this.#block();
    }
  };

  #block(close?: () => void): Inside {
    return { open: this.openInBlock, ...(close && { close }) };
  }

  /** Texts that are attributes: of pictures and tables, of words that are drawn; and forms of numbers. */
  #takeAttributes(tag: XmlTag, where: XmlWhere): void {
    const isDrawn = DRAWN.has(tag.local) || (tag.local === "cNvPr" && this.#groups > 0);
    if (isDrawn && !this.#isFollower) this.flows.push(...altTextFlows(tag, where, this.facts.xml, this.#place()));
    switch (tag.local) {
      case "textpath":
        this.label(tag, where, "string");
        return;
      case "hlinkClick":
      case "hlinkHover":
        this.label(tag, where, "tooltip");
        return;
      case "pgNumType":
        this.#numberFormat(tag, where, "fmt");
        return;
      case "numFmt":
        this.#numberFormat(tag, where, "val");
    }
  }

  /** The form of the numbers of pages or notes. */
  #numberFormat(tag: XmlTag, where: XmlWhere, attribute: "fmt" | "val"): void {
    const format = wordAttribute(tag, attribute) ?? "";
    const span = valueSpanOf(tag, where, this.facts.xml, attribute);
    if (span === undefined || !isChineseNumber(format)) return;
    const what = attribute === "fmt" ? "page-number" : "note-number";
    this.facts.document.gathered.left.push({ what, text: format, place: this.#place(), isMended: true });
    this.copies.push({ span, write: ({ options }) => (options.numbering === "latin" ? "decimal" : undefined) });
  }

  /** A row or cell of a table; one that is hidden, or deleted under revision marks, is not read. */
  #removable(propertiesName: string): Inside {
    const before = this.#isGone;
    const { withHidden } = this.facts.document;
    const properties: Inside = {
      open: (tag) => {
        const { local } = tag;
        this.takeLayout(tag);
        if (DELETED.has(local) || (local === "hidden" && !withHidden)) this.#isGone = true;
        return IGNORED;
      },
    };
    return {
      open: (tag, where) => (tag.local === propertiesName ? properties : this.openInBlock(tag, where)),
      close: () => {
        this.finish();
        this.#isGone = before;
      },
    };
  }

  /** A content control around paragraphs, rows or cells. */
  #control(): Inside {
    const control = new Control(this);
    const content = this.#block(() => {
      this.#controls.pop();
    });
    return {
      open: (tag) => {
        if (tag.local === "sdtPr") return control.properties;
        if (tag.local !== "sdtContent") return IGNORED;
        this.#controls.push(control);
        return content;
      },
    };
  }

  /** A text box is a story of its own: no field or table goes into it or out of it. */
  #textBox(): Inside {
    const backs = [this.fields.leave(), this.#tables.leave()];
    return this.#block(() => {
      this.finish();
      for (const back of backs) back();
    });
  }

  /** Of the forms in which one thing is drawn the first is read, and the others follow it. */
  #alternative(): Inside {
    const alternates = this.#alternates.at(-1);
    if (alternates !== undefined) alternates.isFirst = alternates.isFirst === undefined;
    return this.#block();
  }

  get #isFollower(): boolean {
    return this.#alternates.some(({ isFirst }) => isFirst === false);
  }

  #place(): PartPlace {
    const { place } = this.#tables;
    return {
      in: "part",
      part: this.facts.part,
      paragraph: Math.max(1, this.#paragraphs),
      ...(place && { table: place }),
    };
  }

  /** Nothing follows in the part, or in the box or cell that is read. */
  finish(): void {
    this.#joined.release();
  }

  #paragraph(tag: XmlTag, { start: tagStart, end }: XmlWhere): Inside {
    this.#paragraphs += 1;
    const first = this.#joined.before(tagStart);
    const place = first?.place ?? this.#place();
    const paragraph = new Paragraph({
      prefix: prefixOf(tag),
      bodyStart: end,
      isListed: this.fields.lists.length > 0,
      isInTable: place.table !== undefined,
      document: this.facts.document,
    });
    const inline = new InlineReader(this, paragraph);
    return {
      open: (child, where) =>
        child.local === "pPr" ? paragraphProperties(paragraph, this) : inline.open(child, where),
      close: ({ start }) => this.#joined.take({ paragraph, end: start, place }, first),
    };
  }

  #finish({ paragraph, end, place }: Parameters<JoinedParagraphs["take"]>[0]): void {
    for (const field of this.fields.lists) paragraph.collapseCode(field);
    if (this.#isGone) return;
    const { document } = this.facts;
    const number = this.#isFollower ? undefined : numberOf(paragraph, place, document);
    const kind = this.#kindOf(paragraph);
    const heading = kind === "heading" ? undefined : this.#heading;
    const flow = wordFlow(paragraph, end, { kind, place, heading, number });
    if (!this.#isFollower) document.gathered.takeShown(paragraph.tokens, place);
    if (!LETTER.test(flow.text)) this.copies.push(...fieldsOf(flow, paragraph.tokens));
    else if (paragraph.isListed) this.#addEntry(flow, paragraph.leadsTo, place);
    else if (this.#controls.some((control) => control.repeats(flow.text))) this.copies.push(repeatOf(flow));
    else if (this.#isFollower) this.copies.push(...followerOf(flow, this.#alternates));
    else this.#add(flow);
  }

  #addEntry(flow: WordFlow, leadsTo: readonly string[], place: PartPlace): void {
    const { gathered } = this.facts.document;
    this.copies.push(listEntry(flow, leadsTo, gathered.numberInLatin));
    gathered.entries.push({ text: flow.text, leadsTo, place });
  }

  #add(flow: WordFlow): void {
    this.facts.document.labels.joinTo(flow, this);
    this.flows.push(flow);
    for (const alternates of this.#alternates) alternates.flows.push(flow);
    if (flow.kind === "heading") this.#heading = flow.text.trim();
  }

  #kindOf({ style, outline, isInTable, numbers }: Paragraph): UnitKind {
    const { kind, document } = this.facts;
    const level = outline ?? document.styles.outlineOf(style);
    if (level !== undefined && level <= LAST_LEVEL) return "heading";
    const name = document.styles.nameOf(style);
    if (name === "title" || name === "caption") return name;
    if (isInTable) return "cell";
    return numbers.list !== undefined && kind === "paragraph" ? "item" : kind;
  }
}

const LETTER = /\p{L}/u;
const CHINESE = /^zh\b/iu;
const HAN = /\p{Script=Han}/u;
/** Elements with the title or description of a picture or table; `cNvPr` of a picture alone says again what `docPr` says. */
const DRAWN: ReadonlySet<string> = new Set(
  "docPr shape rect roundrect oval group tblCaption tblDescription".split(" "),
);
const DELETED: ReadonlySet<string> = new Set(["del", "cellDel"]);
const LAST_LEVEL = 8; // 9 is body text
