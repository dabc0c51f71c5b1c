import type { PartPlace } from "../../../model/place.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import type { XmlTag, XmlWhere } from "../../../xml/index.js";
import { altTextFlows } from "../alt-texts.js";
import { IGNORED, type Inside, prefixOf } from "../inside.js";
import { listEntry } from "../list-entry.js";
import type { PartCopy, PartFlow } from "../part.js";
import { type Alternates, fieldsOf, followerOf } from "./copies.js";
import type { OpenField } from "./fields.js";
import { InlineReader } from "./inline-reader.js";
import { isWord } from "./namespace.js";
import { Paragraph } from "./paragraph.js";
import type { Story, StoryFacts } from "./reading.js";
import { wordAttribute } from "./styles.js";
import { wordFlow } from "./word-flow.js";

/** Reads the paragraphs of one part of a document of WordprocessingML. @see ECMA-376, part 1, 17.3 */
export class StoryReader implements Story {
  readonly flows: PartFlow[] = [];
  readonly copies: PartCopy[] = [];
  readonly facts: StoryFacts;
  #fields: OpenField[] = [];
  readonly #alternates: Alternates[] = [];
  #paragraphs = 0;
  #cells = 0;
  #notes = 0;
  #isRowGone = false;
  #heading: string | undefined;

  constructor(facts: StoryFacts) {
    this.facts = facts;
  }

  noteNumber(isOwnMark: boolean): string | undefined {
    if (isOwnMark) return undefined;
    this.#notes += 1;
    return String(this.#notes);
  }

  beginField(paragraph: Paragraph): void {
    const { length } = paragraph.tokens;
    this.#fields.push({ instruction: "", kind: undefined, paragraph, start: length, shown: length });
  }

  instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && field.kind === undefined) field.instruction += text;
  }

  separateField(paragraph: Paragraph): void {
    const field = this.#fields.at(-1);
    if (field !== undefined) paragraph.separate(field);
  }

  endField(paragraph: Paragraph): void {
    const field = this.#fields.pop();
    if (field === undefined) return;
    if (field.kind === undefined) field.shown = paragraph.tokens.length - 1;
    paragraph.end(field);
  }

  readonly openInBlock = (tag: XmlTag, where: XmlWhere): Inside => {
    switch (tag.local) {
      case "p":
        return isWord(tag) ? this.#paragraph(tag, where) : this.#block();
      case "tc":
        this.#cells += 1;
        return this.#block(() => {
          this.#cells -= 1;
        });
      case "tr":
        return this.#row();
      case "txbxContent":
        return this.#textBox();
      case "AlternateContent":
        this.#alternates.push({ flows: [], isFirst: undefined });
        return this.#block(() => {
          this.#alternates.pop();
        });
      case "Choice":
      case "Fallback":
        return this.#alternative();
      case "docPr":
        if (!this.#isFollower) this.flows.push(...altTextFlows(tag, where, this.facts.xml, this.#place()));
        return this.#block();
      default:
        return this.#block();
    }
  };

  #block(close?: () => void): Inside {
    return { open: this.openInBlock, ...(close && { close }) };
  }

  /** A row of a table; one that is hidden, or deleted under revision marks, is not read. */
  #row(): Inside {
    const before = this.#isRowGone;
    const properties: Inside = {
      open: ({ local }) => {
        if (local === "del" || (local === "hidden" && !this.facts.withHidden)) this.#isRowGone = true;
        return IGNORED;
      },
    };
    return {
      open: (tag, where) => (tag.local === "trPr" ? properties : this.openInBlock(tag, where)),
      close: () => {
        this.#isRowGone = before;
      },
    };
  }

  /** A text box is a story of its own: no field goes into it or out of it. */
  #textBox(): Inside {
    const [fields, cells] = [this.#fields, this.#cells];
    [this.#fields, this.#cells] = [[], 0];
    return this.#block(() => {
      [this.#fields, this.#cells] = [fields, cells];
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

  get #isListed(): boolean {
    return this.#fields.some(({ kind }) => kind === "list");
  }

  #place(): PartPlace {
    return { in: "part", part: this.facts.part, paragraph: Math.max(1, this.#paragraphs) };
  }

  #paragraph(tag: XmlTag, { end }: XmlWhere): Inside {
    this.#paragraphs += 1;
    const place = this.#place();
    const paragraph = new Paragraph(prefixOf(tag), end, this.#isListed);
    const inline = new InlineReader(this, paragraph);
    return {
      open: (child, where) => (child.local === "pPr" ? paragraphProperties(paragraph) : inline.open(child, where)),
      close: ({ start }) => this.#finish(paragraph, start, place),
    };
  }

  #finish(paragraph: Paragraph, end: number, place: PartPlace): void {
    for (const field of this.#fields) if (field.kind === "list") paragraph.collapseCode(field);
    if (this.#isRowGone) return;
    const kind = this.#kindOf(paragraph);
    const heading = kind === "heading" ? undefined : this.#heading;
    const flow = wordFlow(paragraph, end, { kind, place, ...(heading !== undefined && { heading }) });
    if (!LETTER.test(flow.text)) this.copies.push(...fieldsOf(flow, paragraph.tokens));
    else if (paragraph.isListed) this.copies.push(listEntry(flow, paragraph.leadsTo));
    else if (this.#isFollower) this.copies.push(...followerOf(flow, this.#alternates));
    else {
      this.flows.push(flow);
      for (const alternates of this.#alternates) alternates.flows.push(flow);
      if (kind === "heading") this.#heading = flow.text.trim();
    }
  }

  #kindOf({ style, outline, isItem }: Paragraph): UnitKind {
    const { styles, kind } = this.facts;
    const level = outline ?? styles.outlineOf(style);
    if (level !== undefined && level <= LAST_LEVEL) return "heading";
    const name = styles.nameOf(style);
    if (name === "title" || name === "caption") return name;
    if (this.#cells > 0) return "cell";
    return isItem && kind === "paragraph" ? "item" : kind;
  }
}

const LETTER = /\p{L}/u;
const LAST_LEVEL = 8; // 9 is body text

function paragraphProperties(paragraph: Paragraph): Inside {
  return {
    open: (tag) => {
      if (tag.local === "pStyle") paragraph.style = wordAttribute(tag, "val") ?? "";
      else if (tag.local === "outlineLvl") paragraph.outline = Number(wordAttribute(tag, "val"));
      else if (tag.local === "numPr") paragraph.isItem = true;
      return IGNORED;
    },
    close: ({ end }) => {
      paragraph.bodyStart = end;
    },
  };
}
