import type { Span } from "../../../model/span.js";
import { attributeOf, spanOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { IGNORED, type Inside, prefixOf, textReader } from "../inside.js";
import type { Look } from "../looks.js";
import { isWord } from "./namespace.js";
import { symbolOf } from "./objects.js";
import type { Inline } from "./reading.js";
import { isOn, wordAttribute } from "./styles.js";
import { type WordProperty, wordLook } from "./word-look.js";

/** Reads one run: its properties, its text and the objects in it. */
export class RunReader implements Inside {
  readonly #inline: Inline;
  readonly #prefix: string;
  readonly #start: number;
  #properties: Span | undefined;
  #look: Look = wordLook([]);
  #isHidden = false;

  constructor(inline: Inline, tag: XmlTag, { start }: XmlWhere) {
    this.#inline = inline;
    this.#prefix = prefixOf(tag);
    this.#start = start;
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
    const { xml, styles, withHidden } = this.#inline.story.facts;
    const properties: WordProperty[] = [];
    return {
      open: (tag, where) => propertyReader(tag, where.start, xml, properties),
      close: ({ end }) => {
        this.#properties = { start, end };
        this.#look = wordLook(properties);
        const vanish = properties.find(({ name }) => name === "vanish");
        const style = properties.find(({ name }) => name === "rStyle")?.values.val ?? "";
        const isHidden = vanish === undefined ? styles.isHidden(style) : isOn(vanish.values.val);
        this.#isHidden = isHidden && !withHidden;
      },
    };
  }

  #openContent(tag: XmlTag, where: XmlWhere): Inside {
    const { paragraph, story } = this.#inline;
    const whole = (): (Span | string)[] => this.asRun(spanOf(where));
    if (!isWord(tag)) return this.#inline.object(tag, where, this.asRun);
    switch (tag.local) {
      case "t":
        return textReader(where.start, (text, span) => paragraph.text(text, this.#look, this.asRun(span)));
      case "delText":
      case "delInstrText":
      case "lastRenderedPageBreak":
      case "softHyphen":
        return IGNORED;
      case "instrText":
        return textReader(where.start, (text, span) => {
          story.instruct(text);
          paragraph.object(this.asRun(span), "x-field");
        });
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
        paragraph.object(whole(), "x-symbol", symbolOf(wordAttribute(tag, "char")));
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
    if (type === "begin") story.beginField(paragraph);
    return {
      open: () => IGNORED,
      close: ({ end }) => {
        paragraph.object(this.asRun({ start, end }), "x-field");
        if (type === "separate") story.separateField(paragraph);
        else if (type === "end") story.endField(paragraph);
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

/** Takes a property of a run with its XML. */
function propertyReader(tag: XmlTag, start: number, xml: string, properties: WordProperty[]): Inside {
  const values: Record<string, string> = {};
  for (const { local, value } of Object.values(tag.attributes)) values[local] = value;
  const close = ({ end }: XmlWhere): void => {
    properties.push({ name: tag.local, values, xml: xml.slice(start, end) });
  };
  return { open: () => IGNORED, close };
}
