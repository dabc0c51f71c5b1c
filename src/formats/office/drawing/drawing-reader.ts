import type { UnitKind } from "../../../model/unit-kind.js";
import { attributeOf, escapeXmlText, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { altTextFlows } from "../alt-texts.js";
import { follower } from "../follower.js";
import type { HanziOnly, LayoutKind } from "../hanzi-only.js";
import { closingLength, IGNORED, type Inside, textReader } from "../inside.js";
import type { PartCopy, PartFlow } from "../part.js";
import { type OfficePlace, plainFlow } from "../plain-flow.js";
import type { LeftChinese } from "../still-chinese.js";
import { valueSpan } from "../value-span.js";
import { hanziLayout } from "../word/hanzi-layout.js";
import { Labels } from "../word/labels.js";
import { type CharacterStyle, type DrawingTheme, plainColour } from "./character-style.js";
import { type Inherited, nothingInherited } from "./drawing-look.js";
import { DrawingParagraph } from "./drawing-paragraph.js";
import { type LevelStyles, levelsReader } from "./list-styles.js";

/** What is known of a part of DrawingML before it is read. */
export interface DrawingFacts {
  readonly xml: string;
  /** The place of a paragraph, counted from 1. */
  readonly placeOf: (paragraph: number) => OfficePlace;
  /** What a paragraph is where nothing else says it. */
  readonly kind: UnitKind;
  /** Whether text that another part says is left to follow it, as the picture of a diagram does. */
  readonly followed?: readonly PartFlow[];
  /** Whether shapes that hold the place of what a slide says are passed over. */
  readonly withoutPlaceholders?: boolean;
  /** What characters of a slide look like where nothing is said; nothing where that is not known. */
  readonly styles?: SlideStyles;
}

/** What characters of a slide look like where they say nothing of it. */
export interface SlideStyles {
  readonly theme: DrawingTheme;
  /** Whether translations are set in East Asian fonts. */
  readonly isEastAsian: boolean;
  /** In a shape, from its layout and master, by the level of the paragraph from 0. */
  readonly styleIn: (shape: ShapeFacts, level: number) => CharacterStyle;
}

/** What a shape says of itself that its text looks by. */
export interface ShapeFacts {
  /** What it holds the place of, and for which of its layout's shapes it stands. */
  readonly placeholder?: string;
  readonly index?: string;
  /** Its own styles. */
  readonly own?: LevelStyles;
  /** The colour that the style of the shape has for its text. */
  readonly colour?: string;
  /** Layout of its text that suits Chinese characters only, until its first text is met. */
  readonly layout?: readonly LayoutKind[];
}

/** Reads the texts of a part that draws: a slide, a chart, a diagram. @see ECMA-376, part 1, 21.1.2 (text), 21.2 (charts) */
export class DrawingReader {
  readonly flows: PartFlow[] = [];
  readonly copies: PartCopy[] = [];
  readonly layout: HanziOnly[] = [];
  /** Forms of the numbers of charts with Chinese words. */
  readonly left: LeftChinese[] = [];
  readonly #facts: DrawingFacts;
  readonly #tips = new Labels();
  #paragraphs = 0;
  #cells = 0;
  #shape: { -readonly [Key in keyof ShapeFacts]: ShapeFacts[Key] } = {};
  /** Whether a form is read that is drawn only where another is not known. */
  #isFallback = false;

  constructor(facts: DrawingFacts) {
    this.#facts = facts;
  }

  readonly openInBlock = (tag: XmlTag, where: XmlWhere): Inside => {
    const layout = hanziLayout(tag);
    if (layout !== undefined && tag.local === "tcPr")
      this.layout.push({ kind: layout, place: this.#place() }); // behind its text
    else if (layout !== undefined) this.#shape.layout = [...(this.#shape.layout ?? []), layout];
    switch (tag.local) {
      case "p":
        return isDrawing(tag) ? this.#paragraph(tag, where) : { open: this.openInBlock };
      case "sp":
        return this.#shapeReader();
      case "ph":
        this.#shape.placeholder = attributeOf(tag, "type") ?? "body";
        this.#shape.index = attributeOf(tag, "idx") ?? "0";
        return IGNORED;
      case "cm":
        return this.#comment();
      case "fontRef":
        return this.#fontReference();
      case "lstStyle":
        return levelsReader(this.#facts.xml, this.#facts.styles?.theme, (own) => {
          this.#shape.own = own;
        });
      case "tc":
        if (["hMerge", "vMerge"].some((name) => isSet(attributeOf(tag, name)))) return IGNORED; // another cell lies over it
        this.#cells += 1;
        return this.#block(() => {
          this.#cells -= 1;
        });
      case "cNvPr":
        this.#takeAltTexts(altTextFlows(tag, where, this.#facts.xml, this.#place()));
        return { open: this.openInBlock };
      case "hlinkClick":
      case "hlinkHover":
        this.#takeTip(tag, where);
        return { open: this.openInBlock };
      case "Fallback":
        return this.#fallback();
      case "numFmt":
        this.#takeFormat(attributeOf(tag, "formatCode") ?? "");
        return IGNORED;
      case "tx":
        return this.#words;
      case "f":
        return this.#literal(tag, where);
      case "strLit":
      case "strCache":
      case "multiLvlStrCache":
      case "txData":
        return this.#cache("v");
      case "strDim":
        return this.#cache("pt");
      default:
        return { open: this.openInBlock };
    }
  };

  /** Those of a form for older programs follow the same texts of the newer one. */
  #takeAltTexts(flows: readonly PartFlow[]): void {
    if (!this.#isFallback) {
      this.flows.push(...flows);
      return;
    }
    for (const flow of flows) {
      const original = this.flows.find(({ kind, text }) => kind === flow.kind && text === flow.text);
      if (original !== undefined) this.copies.push(follower(flow, original));
    }
  }

  #block(close: () => void): Inside {
    return { open: this.openInBlock, close };
  }

  /** What is shown over a link, of a shape or in a text. @see ECMA-376, part 1, 21.1.2.3.5 (hlinkClick), 21.1.2.3.6 (hlinkMouseOver) */
  readonly #takeTip = (tag: XmlTag, where: XmlWhere): boolean => {
    if (this.#isPlaceholder) return false;
    const text = attributeOf(tag, "tooltip") ?? "";
    const at = valueSpan(this.#facts.xml.slice(where.start, where.end), "tooltip");
    if (at === undefined || !HAN.test(text)) return false;
    const span = { start: where.start + at.start, end: where.start + at.end };
    this.#tips.take(plainFlow({ kind: "label", text, span, place: this.#place() }), this, undefined);
    return true;
  };

  #shapeReader(): Inside {
    const around = this.#shape;
    this.#shape = {};
    return this.#block(() => {
      this.#shape = around;
    });
  }

  /** The style of a shape may have a colour for its text, mostly white on a filled one. */
  #fontReference(): Inside {
    return {
      open: (tag) => {
        const said = attributeOf(tag, "val") ?? "";
        const colour = tag.local === "schemeClr" ? this.#facts.styles?.theme.colour(said) : said.toUpperCase();
        this.#shape.colour = plainColour(colour ?? tag.local);
        return IGNORED;
      },
    };
  }

  /** What runs have by their shape. A table's own style, which is not read, gives weight and colour. */
  #inheritedAt(level: number): Inherited {
    const { styles } = this.#facts;
    if (styles === undefined) return nothingInherited;
    const style = new Map(styles.styleIn(this.#shape, level));
    if (this.#cells > 0) for (const name of ["b", "i", "solidFill"]) style.delete(name);
    return { style, theme: styles.theme, isEastAsian: styles.isEastAsian };
  }

  #fallback(): Inside {
    const before = this.#isFallback;
    this.#isFallback = true;
    return this.#block(() => {
      this.#isFallback = before;
    });
  }

  /** What names a series or an axis: a reference, a text with looks, or words alone. @see ECMA-376, part 1, 21.2.2.215 (tx) */
  readonly #words: Inside = {
    open: (tag, where) => (tag.local === "v" ? this.#cache("v").open(tag, where) : this.openInBlock(tag, where)),
  };

  #takeFormat(text: string): void {
    if (HAN.test(text)) this.left.push({ what: "number-format", text, place: this.#place() });
  }

  /** A name that a formula says itself, as LibreOffice writes the names of series that stand in no cell: `"产量"`. */
  #literal(tag: XmlTag, { end: start }: XmlWhere): Inside {
    return textReader(start, (formula, { end }) => {
      const text = LITERAL.exec(formula)?.[1]?.replaceAll('""', '"');
      if (text === undefined || !LETTER.test(text)) return;
      const span = { start, end: end - closingLength(tag) };
      this.#paragraphs += 1;
      const flow = plainFlow({ kind: "label", text, span, place: this.#place() });
      this.#add({ ...flow, write: (content) => escapeXmlText(`"${content.text.replaceAll('"', '""')}"`) });
    });
  }

  /** The texts that a chart keeps of its workbook, such as its categories and the names of its series. */
  #cache(element: "v" | "pt"): Inside {
    const reader: Inside = {
      open: (tag, where) => {
        if (tag.local !== element) return reader;
        const { end: start } = where;
        return textReader(start, (text, { end }) => this.#label(text, { start, end: end - closingLength(tag) }));
      },
    };
    return reader;
  }

  /** The older comments hold a text without markup; the others have paragraphs. @see ECMA-376, part 1, 19.4.7 (text) */
  #comment(): Inside {
    return {
      open: (tag, where) => {
        if (tag.local !== "text") return this.openInBlock(tag, where);
        const { end: start } = where;
        return textReader(start, (text, { end }) =>
          this.#label(text, { start, end: end - closingLength(tag) }, "note"),
        );
      },
    };
  }

  #label(text: string, span: { start: number; end: number }, kind: UnitKind = "label"): void {
    if (!LETTER.test(text)) return;
    this.#paragraphs += 1;
    this.#add(plainFlow({ kind, text, span, place: this.#place() }));
  }

  #place(): OfficePlace {
    return this.#facts.placeOf(Math.max(1, this.#paragraphs));
  }

  #paragraph(tag: XmlTag, { end }: XmlWhere): Inside {
    this.#paragraphs += 1;
    const place = this.#place();
    const around = { inheritedAt: (level: number) => this.#inheritedAt(level), takeTip: this.#takeTip };
    const paragraph = new DrawingParagraph(tag, end, this.#facts.xml, around);
    return {
      open: paragraph.open,
      close: ({ start }) => {
        this.copies.push(...paragraph.links);
        const flow = paragraph.finish(start, this.#kind(), place);
        if (flow === undefined || this.#isPlaceholder) return;
        this.#tips.joinTo(flow, this);
        this.#add(flow);
        const own = paragraph.isSpread ? (["distributed"] as const) : [];
        this.layout.push(...[...(this.#shape.layout ?? []), ...own].map((kind) => ({ kind, place })));
        this.#shape.layout = [];
      },
    };
  }

  /** Whether a shape is read that is not shown itself, but what slides have in its place. */
  get #isPlaceholder(): boolean {
    return this.#facts.withoutPlaceholders === true && this.#shape.placeholder !== undefined;
  }

  /** A text that is said again follows the first: it is drawn twice, or stands in another part. */
  #add(flow: PartFlow): void {
    const { followed } = this.#facts;
    const isSame = (other: PartFlow): boolean => other.text === flow.text;
    const isRepeated = this.#isFallback || flow.kind === "label";
    const original = followed?.find(isSame) ?? (isRepeated ? this.flows.find(isSame) : undefined);
    if (original === undefined) this.flows.push(flow);
    else this.copies.push(follower(flow, original));
  }

  #kind(): UnitKind {
    const { placeholder } = this.#shape;
    if (placeholder === "title" || placeholder === "ctrTitle") return "title";
    return this.#cells > 0 ? "cell" : this.#facts.kind;
  }
}

const LETTER = /\p{L}/u;
const LITERAL = /^"((?:[^"]|"")*)"$/u;
const HAN = /\p{Script=Han}/u;
const isSet = (value: string | undefined): boolean => value === "1" || value === "true";

const isDrawing = ({ uri }: XmlTag): boolean => DRAWING.has(uri);
const DRAWING: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/drawingml/2006/main",
  "http://purl.oclc.org/ooxml/drawingml/main",
]);
