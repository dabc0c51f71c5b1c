import type { SyntaxNode } from "@lezer/common";
import type { UnitKind } from "../../../model/unit-kind.js";
import { kindOfBlock, typeOfInline } from "../../html/elements.js";
import { cutTagAt, type Tag, tagAt } from "../syntax/scan.js";
import { attributeTexts } from "./attribute-texts.js";
import { addDecoded } from "./decoded.js";
import { isKept, VOID } from "./inline-tags.js";
import type { InnerText } from "./inner-text.js";
import { isBlank } from "./is-blank.js";
import { LfBuilder, type Reading } from "./reading.js";

/**
 * Reads a block of HTML: the text between the tags of blocks is a flow, tags within a line are its codes, attributes that people read are
 * flows of their own. What is kept from translation, scripts, styles and code are passed over.
 */
export function readHtml(
  reading: Reading,
  { from, to }: Pick<SyntaxNode, "from" | "to">,
  heading: string | undefined,
): void {
  const run = new HtmlRun(reading, heading);
  const { text } = reading;
  for (let at = from; at < to; ) {
    const comment = text.startsWith("<!", at) || text.startsWith("<?", at) ? endOf(text, at, to) : undefined;
    const tag =
      comment === undefined && text[at] === "<" ? (tagAt(text, at, to, "html") ?? cutTagAt(text, at, to)) : undefined;
    if (comment !== undefined) {
      run.code(at, comment);
      at = comment;
    } else if (tag !== undefined) at = run.tag(tag, to);
    else {
      const next = text.indexOf("<", at + 1);
      const end = next < 0 || next > to ? to : next;
      run.text(at, end);
      at = end;
    }
  }
  run.finish();
}

const endOf = (text: string, at: number, to: number): number => {
  const sign = text.startsWith("<!--", at) ? "-->" : ">";
  const end = text.indexOf(sign, at + 2);
  return end < 0 || end > to ? to : end + sign.length;
};

/** Tags and text since the last tag of a block. */
class HtmlRun {
  readonly #reading: Reading;
  readonly #heading: string | undefined;
  #parts: (Tag | { readonly from: number; readonly to: number; readonly isText: boolean })[] = [];
  #inner: InnerText[] = [];
  /** Elements of the run that are open. */
  #depth = 0;
  /** Name of the block that began last; empty after one that ended. */
  #block = "";

  constructor(reading: Reading, heading: string | undefined) {
    this.#reading = reading;
    this.#heading = heading;
  }

  text(from: number, to: number): void {
    this.#parts.push({ from, to, isText: true });
  }

  code(from: number, to: number): void {
    this.#parts.push({ from, to, isText: false });
  }

  /** Gives the offset after the tag, or after the element where that is not translated. */
  tag(tag: Tag, to: number): number {
    const { text } = this.#reading;
    const name = tag.name.toLowerCase();
    const isOpen = tag.form === "open" && !VOID.has(name);
    if (isOpen && (OPAQUE.has(name) || isKept(tag))) {
      const closing = new RegExp(`</${name}\\s*>`, "giu");
      closing.lastIndex = tag.span.end;
      const match = closing.exec(text);
      const end = match === null || match.index >= to ? to : match.index + match[0].length;
      if (INLINE.has(name)) this.code(tag.span.start, end);
      else this.finish();
      return end;
    }
    if (INLINE.has(name)) this.#inLine(tag);
    else {
      this.finish();
      this.#block = tag.form === "close" ? "" : name;
    }
    this.#inner.push(...attributeTexts(tag));
    return tag.span.end;
  }

  /** A tag within a line of text. Two line breaks outside of elements part texts. */
  #inLine(tag: Tag): void {
    if (this.#reading.partsLines && isBreak(tag) && this.#depth === 0 && this.#isAfterBreak()) this.finish();
    this.#parts.push(tag);
    if (tag.form === "open" && !VOID.has(tag.name.toLowerCase())) this.#depth += 1;
    else if (tag.form === "close") this.#depth = Math.max(0, this.#depth - 1);
  }

  #isAfterBreak(): boolean {
    const last = this.#parts.findLast(
      (part) => isTag(part) || !part.isText || !isBlank(this.#reading.text.slice(part.from, part.to)),
    );
    return last !== undefined && isTag(last) && isBreak(last);
  }

  /** Makes flows of the run, and of the attributes in it. */
  finish(): void {
    const builder = new LfBuilder(this.#reading);
    const partners = partnersOf(this.#parts);
    const ids = new Map<Tag, string>();
    for (const part of this.#parts) {
      if ("isText" in part) {
        if (part.isText) addDecoded(builder, this.#reading.text, part, false);
        else builder.code({ ...part, kind: "placeholder", type: "x-markup" });
        continue;
      }
      const place = { from: part.span.start, to: part.span.end };
      const partner = partners.get(part);
      const type = typeOfInline(part.name.toLowerCase());
      if (partner === undefined) builder.code({ ...place, kind: "placeholder", type });
      else if (part.form === "open") ids.set(part, builder.code({ ...place, kind: "open", type }));
      else builder.code({ ...place, kind: "close", type, ...idOf(ids.get(partner)) });
    }
    const kind = kindOfBlock(this.#block);
    this.#push(builder, kind === "heading" ? "title" : kind); // whose address Markdown does not make
    for (const { from, to, name } of this.#inner) {
      const value = new LfBuilder(this.#reading);
      addDecoded(value, this.#reading.text, { from, to }, false);
      this.#push(value, "attribute", name);
    }
    this.#parts = [];
    this.#inner = [];
    this.#depth = 0;
  }

  #push(builder: LfBuilder, kind: UnitKind, name?: string): void {
    const context = {
      ...(this.#heading !== undefined && { heading: this.#heading }),
      ...(name !== undefined && { name }),
    };
    const write = this.#reading.writerFor(kind === "attribute" ? "attribute" : "html");
    const flows = builder.finishApart({ kind, write, context });
    this.#reading.flows.push(...flows.filter(({ text }) => this.#reading.isTaken(text)));
  }
}

const idOf = (id: string | undefined): { id?: string } => (id === undefined ? {} : { id });

/** The other tag of each tag that has one among these. */
function partnersOf(parts: readonly (Tag | object)[]): ReadonlyMap<Tag, Tag> {
  const partners = new Map<Tag, Tag>();
  const open: Tag[] = [];
  for (const part of parts) {
    if (!isTag(part)) continue;
    if (part.form === "open" && !VOID.has(part.name.toLowerCase()) && open.length < DEEPEST) open.push(part);
    const at = part.form === "close" ? open.findLastIndex(({ name }) => name === part.name) : -1;
    const opened = open[at];
    if (opened === undefined) continue;
    open.length = at;
    partners.set(opened, part).set(part, opened);
  }
  return partners;
}

const DEEPEST = 50; // elements within one another; those deeper are codes without a partner

const isBreak = ({ name }: Tag): boolean => /^br$/iu.test(name);

const isTag = (part: Tag | object): part is Tag => "form" in part;

/** Elements within a line of text; all others part texts. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const OPAQUE: ReadonlySet<string> = new Set(
  "script style template pre textarea code kbd samp var svg math rt rp".split(" "),
);
