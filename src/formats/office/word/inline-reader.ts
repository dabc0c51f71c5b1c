import type { Span } from "../../../model/span.js";
import { spanOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { IGNORED, type Inside, isEmptyTag } from "../inside.js";
import type { Look } from "../looks.js";
import type { Raw } from "../raw.js";
import type { RunToken } from "../run-tokens.js";
import { type AlternateWords, alternateWords } from "./alternate-words.js";
import { valueSpanOf, wordAttribute } from "./attributes.js";
import { Control } from "./control.js";
import type { OpenField } from "./fields.js";
import { isWord } from "./namespace.js";
import { typeOfObject } from "./objects.js";
import type { Paragraph } from "./paragraph.js";
import type { Inline, Story } from "./reading.js";
import { RunReader } from "./run-reader.js";

/** Reads what a paragraph holds: runs, and what holds runs, such as a link or a content control. */
export class InlineReader implements Inline {
  readonly story: Story;
  readonly paragraph: Paragraph;

  constructor(story: Story, paragraph: Paragraph) {
    this.story = story;
    this.paragraph = paragraph;
  }

  readonly open = (tag: XmlTag, where: XmlWhere): Inside => {
    const { local } = tag;
    if (!isWord(tag)) return this.object(tag, where, asItIs);
    switch (local) {
      case "r":
        return new RunReader(this, tag, where);
      case "ins":
      case "moveTo":
        return this.#revised(local === "ins" ? "inserted" : "moved", { open: this.open });
      case "smartTag":
      case "customXml":
        return { open: this.open };
      case "del":
        return this.#revised("deleted", IGNORED);
      case "moveFrom":
      case "smartTagPr":
      case "customXmlPr":
      case "proofErr":
        return IGNORED;
      case "hyperlink":
      case "bdo":
      case "dir":
        return this.#wrapper(tag, where);
      case "fldSimple":
        return this.#simpleField(tag, where);
      case "sdt":
        return this.#control(where.start);
      default:
        return MARKS.test(local) ? this.#mark(tag, where) : this.object(tag, where, asItIs);
    }
  };

  object(tag: XmlTag, where: XmlWhere, rawOf: (span: Span) => (Span | string)[], look?: Look): Inside {
    const { start } = where;
    const type = typeOfObject(tag);
    const keep = ({ end }: XmlWhere, equiv?: string): void => this.paragraph.object(rawOf({ start, end }), type, equiv);
    if (type === "x-formula") return formulaReader(keep);
    const inside = this.story.openInBlock(tag, where);
    if (tag.local === "AlternateContent")
      return alternateWords(inside, (words, { end }) => this.#forms(words, rawOf({ start, end }), look));
    const close = (at: XmlWhere): void => {
      inside.close?.(at);
      keep(at);
    };
    return { open: inside.open, close };
  }

  /** Forms of one thing are a picture, a sign, or words. */
  #forms({ text, isPlain }: AlternateWords, raw: Raw, look: Look | undefined): void {
    const { looks } = this.story.facts.document;
    if (isPlain && LETTER.test(text)) this.paragraph.text(text, look ?? looks.lookOf([], this.paragraph), raw);
    else this.paragraph.object(raw, isPlain && text !== "" ? "x-symbol" : "image", text || undefined);
  }

  #revised(kind: "inserted" | "deleted" | "moved", inside: Inside): Inside {
    this.story.facts.document.gathered.revisions[kind] += 1;
    return inside;
  }

  #mark(tag: XmlTag, where: XmlWhere): Inside {
    const name = wordAttribute(tag, "name") ?? "";
    const id = wordAttribute(tag, "id") ?? "";
    if (tag.local === "bookmarkEnd" && this.paragraph.closeBookmark(id, [spanOf(where)])) return IGNORED;
    if (tag.local === "bookmarkStart") {
      this.paragraph.bookmarks.push(name);
      if (this.story.facts.document.shownBookmarks.has(name)) {
        this.paragraph.openBookmark(id, [spanOf(where)]);
        return IGNORED;
      }
    }
    this.paragraph.mark([spanOf(where)], tag.local.endsWith("Start") ? "start" : "end");
    return IGNORED;
  }

  #wrapper(tag: XmlTag, where: XmlWhere): Inside {
    const { paragraph } = this;
    const anchor = wordAttribute(tag, "anchor");
    if (anchor !== undefined) paragraph.leadsTo.push(anchor);
    this.story.label(tag, where, "tooltip");
    if (isEmptyTag(this.story.facts.xml, where)) return this.object(tag, where, asItIs);
    const about = { id: paragraph.newId(), type: tag.local === "hyperlink" ? "link" : `x-${tag.local}` };
    paragraph.tokens.push({ kind: "open", raw: [spanOf(where)], ...about });
    return {
      open: this.open,
      close: (at) => {
        paragraph.tokens.push({ kind: "close", raw: [spanOf(at)], ...about });
      },
    };
  }

  #simpleField(tag: XmlTag, where: XmlWhere): Inside {
    const { paragraph } = this;
    if (isEmptyTag(this.story.facts.xml, where)) return this.object(tag, where, asItIs);
    const start = paragraph.tokens.length;
    const instruction = wordAttribute(tag, "instr") ?? "";
    const piece = valueSpanOf(tag, where, this.story.facts.xml, "instr");
    const pieces = piece === undefined ? [] : [piece];
    const field: OpenField = { instruction, pieces, kind: undefined, paragraph, start, shown: start + 1 };
    this.story.takeInstruction(field);
    paragraph.object([spanOf(where)], "x-field");
    paragraph.separate(field);
    return {
      open: this.open,
      close: (at) => {
        paragraph.object([spanOf(at)], "x-field");
        paragraph.end(field);
      },
    };
  }

  /** A content control: its properties go with its start. */
  #control(start: number): Inside {
    const { paragraph } = this;
    const about = { id: paragraph.newId(), type: "x-control" };
    const control = new Control(this.story);
    let contentEnd: number | undefined;
    let opened = 0;
    const content = ({ end }: XmlWhere): Inside => {
      opened = paragraph.tokens.length;
      if (control.isUnseen) paragraph.mark([{ start, end }], "start");
      else paragraph.tokens.push({ kind: "open", raw: [{ start, end }], ...about });
      const close = (where: XmlWhere): void => {
        contentEnd = where.start;
      };
      return { open: this.open, close };
    };
    return {
      open: (tag, where) => {
        if (tag.local === "sdtPr") return control.properties;
        return tag.local === "sdtContent" && !isEmptyTag(this.story.facts.xml, where) ? content(where) : IGNORED;
      },
      close: ({ end }) => {
        if (contentEnd === undefined) return paragraph.object([{ start, end }], about.type);
        if (control.isUnseen) return paragraph.mark([{ start: contentEnd, end }], "end");
        const text = plainText(paragraph.tokens.slice(opened + 1));
        paragraph.tokens.push({ kind: "close", raw: [{ start: contentEnd, end }], ...about });
        if (text !== undefined && control.repeats(text))
          paragraph.collapse(opened, opened + 1, paragraph.tokens.length - 1, about.type);
      },
    };
  }
}

const asItIs = (span: Span): Span[] => [span];
const LETTER = /\p{L}/u;

/** The text of tokens; nothing where anything else stands among them that a reader sees. */
function plainText(tokens: readonly RunToken[]): string | undefined {
  if (tokens.some(({ kind }) => kind !== "text" && kind !== "mark")) return undefined;
  return tokens.map((token) => (token.kind === "text" ? token.text : "")).join("");
}

/** Marks of a range or a place, which hold nothing. */
const MARKS = /^(?:bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\w+Range)(?:Start|End)$/u;

/** Reads the text of a formula. */
function formulaReader(keep: (where: XmlWhere, equiv?: string) => void): Inside {
  let text = "";
  const inside: Inside = {
    open: () => inside,
    text: (value) => {
      text += value;
    },
  };
  return { open: () => inside, close: (where) => keep(where, text.trim() || undefined) };
}
