import type { UnitContext } from "../../../model/document.js";
import type { Span } from "../../../model/span.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import { spanOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { IGNORED, type Inside, isEmptyTag, prefixOf } from "../inside.js";
import { plainLook } from "../looks.js";
import type { PartFlow } from "../part.js";
import { type OfficePlace, placedMap } from "../plain-flow.js";
import { runContent } from "../run-flow.js";
import type { RunToken } from "../run-tokens.js";
import { latinResult } from "../word/latin-fields.js";
import { writeRuns } from "../write-runs.js";
import { localAttribute } from "./local-attribute.js";
import { textLook, textRun, typeOfTextLook } from "./text-look.js";
import type { TextFacts } from "./text-styles.js";

/** What a field shows. */
export interface ShownField {
  readonly text: string;
  readonly place: OfficePlace;
}

type ParagraphFacts = Pick<TextFacts, "xml" | "styles" | "trgLang" | "repeated" | "include">;

/** A paragraph or heading of OpenDocument while it is read. */
export class TextParagraph {
  /** Names of the places that it leads to. */
  readonly leadsTo: string[] = [];
  /** What its fields show that repeat another text of the document. */
  readonly fields: Pick<ShownField, "text">[] = [];
  readonly #bookmarks: string[] = [];
  readonly #prefix: string;
  readonly #facts: ParagraphFacts;
  readonly #openInBlock: Inside["open"];
  readonly #tokens: RunToken[] = [];
  readonly #bodyStart: number;
  /** The styles of the spans that are open. */
  readonly #spans: string[] = [];
  #ids = 0;

  /**
   * @param bodyStart - offset of the first character of its content
   * @param openInBlock - reads what stands in an object of the paragraph, such as a note
   */
  constructor(tag: XmlTag, bodyStart: number, facts: ParagraphFacts, openInBlock: Inside["open"]) {
    this.#prefix = prefixOf(tag);
    this.#bodyStart = bodyStart;
    this.#facts = facts;
    this.#openInBlock = openInBlock;
  }

  /** White space is one blank, and none at the beginning or after another. */
  readonly text = (value: string): void => {
    const last = this.#tokens.at(-1);
    const isAfterBlank = last === undefined || (last.kind === "text" && last.text.endsWith(" "));
    const text = value.replace(/[\t\r\n ]+/gu, " ");
    this.#take(isAfterBlank ? text.replace(/^ /u, "") : text);
  };

  readonly open = (tag: XmlTag, where: XmlWhere): Inside => {
    switch (tag.local) {
      case "span":
        return this.#span(tag, where);
      case "s":
        this.#take(" ".repeat(Math.min(MOST_BLANKS, Number(localAttribute(tag, "c") ?? 1))));
        return IGNORED;
      case "tab":
        return this.#object(tag, where, "x-tab");
      case "line-break":
        return this.#object(tag, where, "lb");
      case "a":
        return this.#link(tag, where);
      case "ruby":
        return this.#ruby(where.start);
      case "meta":
      case "meta-field":
      case "text-input":
      case "placeholder":
      case "execute-macro":
        this.#openInBlock(tag, where); // its words for those who point at it
        return this.#wrapper(tag, where);
      case "content-control":
        return this.#control(tag, where);
      case "soft-page-break":
        return IGNORED;
      case "note":
        return this.#note(where);
      default:
        return MARK.test(tag.local) ? this.#mark(tag, where) : this.#object(tag, where, typeOf(tag));
    }
  };

  /** What it is made of. */
  get tokens(): readonly RunToken[] {
    return this.#tokens;
  }

  /** The flow of the paragraph, in which no letter may stand. */
  finish(end: number, about: { kind: UnitKind; place: OfficePlace; context?: UnitContext }): PartFlow {
    const content = runContent(this.#tokens, typeOfTextLook);
    const prefix = this.#prefix;
    return {
      kind: about.kind,
      text: content.text,
      codes: content.codes,
      map: placedMap(about.place),
      ...(about.context && { context: about.context }),
      span: { start: this.#bodyStart, end },
      bookmarks: this.#bookmarks,
      write: (translation, context) =>
        writeRuns(content, translation, { ...context, run: (text, look) => textRun(text, look, prefix) }),
    };
  }

  #take(text: string): void {
    if (text === "") return;
    this.#tokens.push({ kind: "text", text, look: textLook(this.#spans, this.#facts.styles), raw: [] });
  }

  /** Hidden text is kept as it stands where nobody asked for it. */
  #span(tag: XmlTag, where: XmlWhere): Inside {
    const style = localAttribute(tag, "style-name") ?? "";
    if (this.#facts.styles.isHidden("text", style) && !this.#facts.include.has("hidden")) {
      const { start } = where;
      return { open: () => IGNORED, close: ({ end }) => this.#push({ start, end }, "x-hidden", "") };
    }
    this.#spans.push(style);
    return {
      open: this.open,
      text: this.text,
      close: () => {
        this.#spans.pop();
      },
    };
  }

  #link(tag: XmlTag, where: XmlWhere): Inside {
    const address = localAttribute(tag, "href") ?? "";
    if (address.startsWith("#")) this.leadsTo.push(address.slice(1));
    this.#openInBlock(tag, where);
    return this.#wrapper(tag, where);
  }

  #wrapper(tag: XmlTag, where: XmlWhere): Inside {
    if (isEmptyTag(this.#facts.xml, where)) return this.#object(tag, where, typeOf(tag));
    const about = { id: this.#newId(), type: tag.local === "a" ? "link" : `x-${tag.local}` };
    this.#tokens.push({ kind: "open", raw: [spanOf(where)], ...about });
    return {
      open: this.open,
      text: this.text,
      close: (at) => {
        this.#tokens.push({ kind: "close", raw: [spanOf(at)], ...about });
      },
    };
  }

  /** A content control: what is chosen in it repeats a choice, or is a date; anything else is text. @see LibreOffice, `loext:content-control` */
  #control(tag: XmlTag, where: XmlWhere): Inside {
    if (CHOSEN.some((name) => localAttribute(tag, name) === "true")) return this.#object(tag, where, typeOf(tag));
    this.#openInBlock(tag, where);
    return this.#wrapper(tag, where);
  }

  /** The base of a ruby is text; its reading goes with the code behind it. */
  #ruby(start: number): Inside {
    const about = { id: this.#newId(), type: "x-ruby" };
    let baseEnd: number | undefined;
    const base = ({ end }: XmlWhere): Inside => {
      this.#tokens.push({ kind: "open", raw: [{ start, end }], ...about });
      const close = (where: XmlWhere): void => {
        baseEnd = where.start;
      };
      return { open: this.open, text: this.text, close };
    };
    return {
      open: (tag, where) => (tag.local === "ruby-base" ? base(where) : IGNORED),
      close: ({ end }) => {
        if (baseEnd === undefined) this.#tokens.push({ kind: "object", raw: [{ start, end }], type: about.type });
        else this.#tokens.push({ kind: "close", raw: [{ start: baseEnd, end }], ...about });
      },
    };
  }

  /** The mark of a note is an object; the note's own paragraphs are read apart. */
  #note({ start }: XmlWhere): Inside {
    let mark = "";
    return {
      open: (tag, where) => {
        const inside = this.#openInBlock(tag, where);
        if (tag.local !== "note-citation") return inside;
        return {
          ...inside,
          text: (value) => {
            mark += value;
            inside.text?.(value);
          },
        };
      },
      close: ({ end }) => this.#push({ start, end }, "x-note", mark),
    };
  }

  /** What a translator need not see; a place that references repeat the words of is a pair, and the point of a deletion goes. */
  #mark(tag: XmlTag, where: XmlWhere): Inside {
    const name = localAttribute(tag, "name");
    if (tag.local.startsWith("bookmark") && name !== undefined) this.#bookmarks.push(name);
    const { start } = where;
    const at = tag.local.endsWith("-end") ? "end" : "start";
    this.#openInBlock(tag, where);
    const isRepeated = name !== undefined && this.#facts.repeated.has(name) && /-(?:start|end)$/u.test(tag.local);
    return {
      open: () => IGNORED,
      close: ({ end }) => {
        const raw = [{ start, end }];
        if (isRepeated)
          this.#tokens.push({ kind: at === "start" ? "open" : "close", raw, id: `place ${name}`, type: "x-bookmark" });
        else if (tag.local !== "change") this.#tokens.push({ kind: "mark", raw, at });
      },
    };
  }

  /** What is kept as it stands: a picture, a field that shows a text of its own, a box with paragraphs in it. */
  #object(tag: XmlTag, where: XmlWhere, type: string): Inside {
    const { start } = where;
    let { end: textStart } = where;
    let shown = "";
    const take = (value: string): void => {
      shown += value;
    };
    const inside = this.#openInBlock(tag, where);
    return {
      open: (child, at) => {
        if (child.local === "span" && tag.local === "content-control") return { open: () => IGNORED, text: take };
        const own = inside.open(child, at);
        const close = (end: XmlWhere): void => {
          own.close?.(end);
          textStart = end.end;
        };
        return { ...own, close };
      },
      text: take,
      close: (at) => {
        inside.close?.(at);
        const span = { start, end: at.end };
        if (HAN.test(shown) && SHOWN.test(tag.local))
          this.#field(tag, span, { start: textStart, end: at.start }, shown);
        else this.#push(span, type, shown);
      },
    };
  }

  /** A field whose text follows another of the document, or is a number or date. */
  #field({ local }: XmlTag, { start, end }: Span, text: Span, shown: string): void {
    if (FIELD.test(local)) this.fields.push({ text: shown });
    const copy = {
      text: shown,
      before: [{ start, end: text.start }],
      after: [{ start: text.end, end }],
      look: plainLook,
      latin: () => latinResult(shown, this.#facts.trgLang),
    };
    this.#tokens.push({ kind: "object", raw: [{ start, end }], type: `x-${local}`, equiv: shown.trim(), copy });
  }

  #push(span: { start: number; end: number }, type: string, shown: string): void {
    const equiv = shown.trim() === "" ? {} : { equiv: shown.trim() };
    this.#tokens.push({ kind: "object", raw: [span], type, ...equiv });
  }

  #newId(): string {
    this.#ids += 1;
    return `${this.#ids}`;
  }
}

const HAN = /\p{Script=Han}/u;
/** Fields whose text stands elsewhere in the document or its properties. @see OpenDocument 1.3, part 3, 7 (text fields) */
const FIELD =
  /^(?:title|subject|description|keywords|creator|initial-creator|printed-by|user-field-(?:get|input)|variable-(?:get|set|input)|expression|drop-down|conditional-text|database-display|author-(?:name|initials)|sender-[\w-]+|user-defined|file-name|template-name|content-control|bibliography-mark|page-continuation)$/u;
/** These, those that are made anew from what they refer to, and numbers. */
const SHOWN = new RegExp(
  `${FIELD.source}|^(?:chapter|(?:(?:creation|modification|print)-)?(?:date|time)|sequence|page-(?:number|count)|(?:bookmark|reference|sequence|note)-ref)$`,
  "u",
);
const CHOSEN = ["dropdown", "dropDown", "combobox", "date"]; // LibreOffice spells the first in two ways
const MOST_BLANKS = 1000;
const MARK = /^(?:bookmark|reference-mark|toc-mark|alphabetical-index-mark|user-index-mark|change)(?:-start|-end)?$/u;

const typeOf = ({ local }: XmlTag): string => (local === "frame" || local === "image" ? "image" : `x-${local}`);
