import type { Span } from "../../../model/span.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import { attributeOf, escapeXmlText, spanOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { closingLength, IGNORED, type Inside, isEmptyTag, prefixOf, textReader } from "../inside.js";
import type { Look } from "../looks.js";
import type { PartCopy, PartFlow } from "../part.js";
import { type OfficePlace, placedMap } from "../plain-flow.js";
import { runContent } from "../run-flow.js";
import type { RunToken } from "../run-tokens.js";
import { writeRuns } from "../write-runs.js";
import { drawingLook, type Inherited, typeOfDrawingLook } from "./drawing-look.js";
import { propertiesReader } from "./list-styles.js";
import { drawingRun } from "./write-run.js";

/** What stands around a paragraph. */
interface Around {
  /** What its runs have where they say nothing, by its level from 0. */
  readonly inheritedAt: (level: number) => Inherited;
  /** Takes what is shown over a link; says whether that is a text. */
  readonly takeTip: (tag: XmlTag, where: XmlWhere) => boolean;
}

/** A paragraph of DrawingML while it is read. */
export class DrawingParagraph implements Inside {
  /** What it shows of cells. */
  readonly links: PartCopy[] = [];
  /** Whether its characters are spread over each line. @see ECMA-376, part 1, 20.1.10.59 (text alignment) */
  isSpread = false;
  readonly #prefix: string;
  readonly #xml: string;
  readonly #tokens: RunToken[] = [];
  readonly #around: Around;
  #inherited: Inherited;
  #bodyStart: number;

  /** @param bodyStart - offset of the first character of its content */
  constructor(tag: XmlTag, bodyStart: number, xml: string, around: Around) {
    this.#prefix = prefixOf(tag);
    this.#bodyStart = bodyStart;
    this.#xml = xml;
    this.#around = around;
    this.#inherited = around.inheritedAt(0);
  }

  readonly open = (tag: XmlTag, where: XmlWhere): Inside => {
    switch (tag.local) {
      case "pPr":
        this.isSpread = attributeOf(tag, "algn") === "dist";
        this.#inherited = this.#around.inheritedAt(Number(attributeOf(tag, "lvl") ?? 0));
        return {
          open: () => IGNORED,
          close: ({ end }) => {
            if (this.#tokens.length === 0) this.#bodyStart = end; // some programs say them again before each run
          },
        };
      case "r":
        return this.#run();
      case "br":
        return this.#object(where.start, "lb");
      case "fld":
        return this.#field(tag, where.start);
      case "endParaRPr":
        return this.#mark(where.start);
      default:
        return this.#formula(tag, where);
    }
  };

  /** The flow of the paragraph; nothing where no letter stands in it. */
  finish(end: number, kind: UnitKind, place: OfficePlace): PartFlow | undefined {
    const content = runContent(this.#tokens, typeOfDrawingLook);
    if (!LETTER.test(content.text)) return undefined;
    const prefix = this.#prefix;
    return {
      kind,
      text: content.text,
      codes: content.codes,
      map: placedMap(place),
      span: { start: this.#bodyStart, end },
      write: (translation, context) =>
        writeRuns(content, translation, {
          ...context,
          run: (text, look) => drawingRun(text, look, prefix, context),
        }),
    };
  }

  #run(): Inside {
    let look: Look = drawingLook([], [], this.#inherited);
    let properties: Span | undefined;
    const asRun = (span: Span): (Span | string)[] => [
      `<${this.#prefix}r>`,
      ...(properties ? [properties] : []),
      span,
      `</${this.#prefix}r>`,
    ];
    return {
      open: (tag, where) => {
        const { start } = where;
        if (tag.local === "rPr") {
          const take: Parameters<typeof propertiesReader>[3] = (attributes, children, end) => {
            look = drawingLook(attributes, children, this.#inherited);
            properties = { start, end };
          };
          return propertiesReader(tag, where, this.#xml, take, this.#around.takeTip);
        }
        if (tag.local !== "t") return IGNORED;
        return textReader(where.start, (text, span) => {
          if (text !== "") this.#tokens.push({ kind: "text", text, look, raw: asRun(span) });
        });
      },
    };
  }

  /** The number of a slide, a date: the office program makes it anew. What a cell says follows the cell. */
  #field(field: XmlTag, start: number): Inside {
    let shown = "";
    const isLink = attributeOf(field, "type") === "TxLink";
    return {
      open: (tag, { end: from }) =>
        tag.local === "t"
          ? textReader(from, (text, { end }) => {
              shown = text;
              const span = { start: from, end: end - closingLength(tag) };
              if (isLink) this.links.push({ span, write: ({ copyOf }) => escaped(copyOf(text)) });
            })
          : IGNORED,
      close: ({ end }) => {
        const equiv = shown === "" ? {} : { equiv: shown };
        this.#tokens.push({ kind: "object", raw: [{ start, end }], type: "x-field", ...equiv });
      },
    };
  }

  #object(start: number, type: string): Inside {
    return {
      open: () => IGNORED,
      close: ({ end }) => {
        this.#tokens.push({ kind: "object", raw: [{ start, end }], type });
      },
    };
  }

  #mark(start: number): Inside {
    return {
      open: () => IGNORED,
      close: ({ end }) => {
        this.#tokens.push({ kind: "mark", raw: [{ start, end }], at: "end" });
      },
    };
  }

  /** What is neither text nor a break: mostly a formula, with another form for programs that do not know it. */
  #formula(tag: XmlTag, where: XmlWhere): Inside {
    const { start } = spanOf(where);
    if (isEmptyTag(this.#xml, where)) return this.#object(start, "x-object");
    let text = "";
    const inside = (isRead: boolean): Inside => ({
      open: (child) => inside(isRead && child.local !== "Fallback"),
      text: (value) => {
        if (isRead) text += value;
      },
    });
    return {
      open: inside(true).open,
      close: ({ end }) => {
        const equiv = text.trim() === "" ? {} : { equiv: text.trim() };
        this.#tokens.push({ kind: "object", raw: [{ start, end }], type: `x-${tag.local}`, ...equiv });
      },
    };
  }
}

const escaped = (text: string | undefined): string | undefined => text && escapeXmlText(text);
const LETTER = /\p{L}/u;
