import type { Span } from "../../../model/span.js";
import { attributeOf, spanOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { closingLength, IGNORED, type Inside, prefixOf, textReader } from "../inside.js";
import type { Look } from "../looks.js";
import { isOn, wordAttribute } from "./attributes.js";
import { formReader } from "./form-field.js";
import { isWord } from "./namespace.js";
import type { Inline } from "./reading.js";
import { propertiesReader } from "./run-properties.js";
import { symbolOf } from "./symbols.js";

/** Reads one run: its properties, its text and the objects in it. */
export class RunReader implements Inside {
  readonly #inline: Inline;
  readonly #prefix: string;
  readonly #start: number;
  #properties: Span | undefined;
  #look: Look;
  #isHidden = false;

  constructor(inline: Inline, tag: XmlTag, { start }: XmlWhere) {
    this.#inline = inline;
    this.#prefix = prefixOf(tag);
    this.#start = start;
    const { story, paragraph } = inline;
    this.#look = story.facts.document.looks.lookOf([], paragraph);
    this.#isHidden = story.facts.document.looks.isHidden([], paragraph) && !story.facts.document.withHidden;
  }

  readonly open = (tag: XmlTag, where: XmlWhere): Inside => {
    if (tag.local === "rPr") return this.#readProperties(where.start);
    return this.#isHidden ? IGNORED : this.#openContent(tag, where);
  };

  readonly close = ({ end }: XmlWhere): void => {
    if (this.#isHidden) this.#inline.paragraph.object([{ start: this.#start, end }], "x-hidden");
  };

  /** A part of the run as a run of its own. */
  readonly asRun = (span: Span): (Span | string)[] => {
    const properties = this.#properties ? [this.#properties] : [];
    return [`<${this.#prefix}r>`, ...properties, span, `</${this.#prefix}r>`];
  };

  #readProperties(start: number): Inside {
    const { story, paragraph } = this.#inline;
    const { looks, withHidden } = story.facts.document;
    const properties = propertiesReader(story.facts.xml, (own, end) => {
      this.#properties = { start, end };
      this.#look = looks.lookOf(own, paragraph);
      this.#isHidden = looks.isHidden(own, paragraph) && !withHidden;
    });
    return {
      ...properties,
      open: (tag, where) => {
        story.takeLayout(tag);
        return properties.open(tag, where);
      },
    };
  }

  #openContent(tag: XmlTag, where: XmlWhere): Inside {
    const { paragraph, story } = this.#inline;
    const whole = (): (Span | string)[] => this.asRun(spanOf(where));
    if (!isWord(tag)) return this.#inline.object(tag, where, this.asRun, this.#look);
    switch (tag.local) {
      case "t":
        return textReader(where.start, (text, span) => paragraph.text(text, this.#look, this.asRun(span)));
      case "delText":
      case "delInstrText":
      case "lastRenderedPageBreak":
      case "softHyphen":
        return IGNORED;
      case "instrText": {
        const inner = where.end;
        return textReader(where.start, (text, span) => {
          story.fields.instruct(text, { start: inner, end: span.end - closingLength(tag) });
          paragraph.object(this.asRun(span), "x-field");
        });
      }
      case "fldChar":
        return this.#fieldMark(tag, where.start);
      case "ruby":
        return this.#ruby(where.start);
      case "footnoteReference":
      case "endnoteReference":
        paragraph.object(whole(), "x-note", story.noteNumber(isOn(wordAttribute(tag, "customMarkFollows") ?? "0")));
        return IGNORED;
      case "commentReference":
        paragraph.mark(whole(), "end");
        return IGNORED;
      case "sym":
        paragraph.object(whole(), "x-symbol", symbolOf(wordAttribute(tag, "font") ?? "", wordAttribute(tag, "char")));
        return IGNORED;
      case "noBreakHyphen":
        paragraph.object(whole(), "x-hyphen", "\u2011");
        return IGNORED;
      default:
        return this.#inline.object(tag, where, this.asRun);
    }
  }

  #fieldMark(tag: XmlTag, start: number): Inside {
    const { paragraph, story } = this.#inline;
    const type = attributeOf(tag, `${this.#prefix}fldCharType`);
    if (type === "begin") story.fields.begin(paragraph);
    return {
      open: (child) => (child.local === "ffData" ? formReader(story) : IGNORED),
      close: ({ end }) => {
        paragraph.object(this.asRun({ start, end }), "x-field");
        if (type === "separate") story.fields.separate(paragraph);
        else if (type === "end") story.fields.end(paragraph);
      },
    };
  }

  /** The base of a ruby is text; its reading goes with the code around it. */
  #ruby(start: number): Inside {
    const { paragraph } = this.#inline;
    const id = paragraph.newId();
    let baseEnd: number | undefined;
    const base = ({ end }: XmlWhere): Inside => {
      const raw = this.asRun({ start, end }).slice(0, -1);
      paragraph.tokens.push({ kind: "open", id, raw, type: "x-ruby" });
      const close = (where: XmlWhere): void => {
        baseEnd = where.start;
      };
      return { open: this.#inline.open, close };
    };
    return {
      open: (tag, where) => (tag.local === "rubyBase" ? base(where) : IGNORED),
      close: ({ end }) => {
        if (baseEnd === undefined) paragraph.object(this.asRun({ start, end }), "x-ruby");
        else {
          const raw = [{ start: baseEnd, end }, `</${this.#prefix}r>`];
          paragraph.tokens.push({ kind: "close", id, raw, type: "x-ruby" });
        }
      },
    };
  }
}
