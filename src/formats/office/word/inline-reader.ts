import type { Span } from "../../../model/span.js";
import { spanOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { IGNORED, type Inside, isEmptyTag } from "../inside.js";
import type { OpenField } from "./fields.js";
import { isWord } from "./namespace.js";
import { typeOfObject } from "./objects.js";
import type { Paragraph } from "./paragraph.js";
import type { Inline, Story } from "./reading.js";
import { RunReader } from "./run-reader.js";
import { wordAttribute } from "./styles.js";

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
      case "smartTag":
      case "customXml":
        return { open: this.open };
      case "del":
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

  object(tag: XmlTag, where: XmlWhere, rawOf: (span: Span) => (Span | string)[]): Inside {
    const { start } = where;
    const type = typeOfObject(tag);
    const keep = ({ end }: XmlWhere, equiv?: string): void => this.paragraph.object(rawOf({ start, end }), type, equiv);
    if (type === "x-formula") return formulaReader(keep);
    const inside = this.story.openInBlock(tag, where);
    const close = (at: XmlWhere): void => {
      inside.close?.(at);
      keep(at);
    };
    return { open: inside.open, close };
  }

  #mark(tag: XmlTag, where: XmlWhere): Inside {
    if (tag.local === "bookmarkStart") this.paragraph.bookmarks.push(wordAttribute(tag, "name") ?? "");
    this.paragraph.mark([spanOf(where)], tag.local.endsWith("Start") ? "start" : "end");
    return IGNORED;
  }

  #wrapper(tag: XmlTag, where: XmlWhere): Inside {
    const { paragraph } = this;
    const anchor = wordAttribute(tag, "anchor");
    if (anchor !== undefined) paragraph.leadsTo.push(anchor);
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
    const field: OpenField = { instruction, kind: undefined, paragraph, start, shown: start + 1 };
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
    let contentEnd: number | undefined;
    const content = ({ end }: XmlWhere): Inside => {
      paragraph.tokens.push({ kind: "open", raw: [{ start, end }], ...about });
      const close = (where: XmlWhere): void => {
        contentEnd = where.start;
      };
      return { open: this.open, close };
    };
    return {
      open: (tag, where) =>
        tag.local === "sdtContent" && !isEmptyTag(this.story.facts.xml, where) ? content(where) : IGNORED,
      close: ({ end }) => {
        if (contentEnd === undefined) paragraph.object([{ start, end }], about.type);
        else paragraph.tokens.push({ kind: "close", raw: [{ start: contentEnd, end }], ...about });
      },
    };
  }
}

const asItIs = (span: Span): Span[] => [span];

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
