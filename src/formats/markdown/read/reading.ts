import type { SyntaxNode } from "@lezer/common";
import type { IncludedPart } from "../../../model/left-out.js";
import type { Flow, FlowWriter } from "../../flow/flow.js";
import { FlowBuilder, type FlowFacts, type FlowSource } from "../../flow/flow-builder.js";
import { linksApart } from "../../flow/links-apart.js";
import type { Heading } from "../anchors/headings.js";
import type { Dialect } from "../syntax/parser.js";
import type { Place } from "../write/place.js";
import type { LfText } from "./lf-text.js";

/** A Markdown file while it is read: its text, what is known of it, and the flows found so far. */
export interface Reading extends LfText {
  readonly source: FlowSource;
  readonly dialect: Dialect;
  /** Labels that a link can refer to, as `labelOf` gives them, each with its address. */
  readonly labels: ReadonlyMap<string, string>;
  /**
   * Labels of links that have none but their text, by the offset in the file of the bracket that closes the text; of links between pages, of the
   * brackets that open it.
   */
  readonly shortcuts: Map<number, string>;
  /** Whether the file has containers such as `:::`, so that `:name` may stand for something. */
  readonly hasDirectives: boolean;
  /** How a translation is written where a text stands. */
  readonly writerFor: (place: Place, isInCell?: boolean) => FlowWriter;
  /** Whether a text has anything for a translator. */
  readonly isTaken: (text: string) => boolean;
  /** Whether a line of nothing but links, or with two line breaks in it, is several texts. */
  readonly partsLines: boolean;
  /** What is read of blocks of code. */
  readonly include: ReadonlySet<IncludedPart>;
  readonly flows: Flow[];
  readonly headings: Heading[];
}

/** A builder that takes offsets of the LF text. */
export class LfBuilder {
  readonly #source: FlowSource;
  readonly #partsLines: boolean;
  readonly #builder: FlowBuilder;
  readonly #toFile: (offset: number) => number;

  constructor({ source, toFile, partsLines }: Reading) {
    this.#source = source;
    this.#partsLines = partsLines;
    this.#builder = new FlowBuilder(source);
    this.#toFile = toFile;
  }

  text(text: string, start: number, end: number): void {
    const origin = this.#toFile(start);
    this.#builder.text(text, origin, this.#toFile(end) - origin);
  }

  space(start: number, end: number, isBreak: boolean): void {
    this.#builder.space({ start: this.#toFile(start), end: this.#toFile(end) }, isBreak);
  }

  code({
    from,
    to,
    ...code
  }: Omit<Parameters<FlowBuilder["code"]>[0], "span"> & Pick<SyntaxNode, "from" | "to">): string {
    return this.#builder.code({ ...code, span: { start: this.#toFile(from), end: this.#toFile(to) } });
  }

  finish(facts: FlowFacts): Flow | undefined {
    return this.#builder.finish(facts);
  }

  /** The flows of what was taken: one a link where it is nothing but links. */
  finishApart(facts: FlowFacts): Flow[] {
    const lines = this.#partsLines ? linksApart(this.#builder.tokens) : [this.#builder.tokens];
    const flows = lines.map((tokens) => new FlowBuilder(this.#source, tokens).finish(facts));
    return flows.filter((flow) => flow !== undefined);
  }
}
