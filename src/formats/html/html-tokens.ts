import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, Parser, type Token } from "parse5";
import type { Span } from "../../model/span.js";
import { sparseTree } from "./sparse-tree.js";

/** An element of the tree that a page is parsed to. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** A web page as the parser has read it. */
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

/** A tag, a text or something else as it stands in a page, and the element that is open after it. */
export interface HtmlToken {
  readonly kind: "start" | "end" | "text" | "other";
  /** Of a tag. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  /** Offsets of the page's text. */
  readonly span: Span;
  readonly within: HtmlElement | undefined;
}

/** An attribute of a start tag, and where it stands with its name. */
export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly span?: Span;
}

/**
 * Reads a page as a browser without scripts does, and gives its tags and texts in the order of the file, which the tree has not: the faults of a
 * page move elements and texts about.
 *
 * @returns the tree, in which only the document and its root know what stands in them
 * @see HTML Standard, 13.2 "Parsing HTML documents"
 */
export function readTokens(text: string, take: (token: HtmlToken) => void): HtmlDocument {
  const parser = new TokenParser(take);
  parser.tokenizer.write(text, true);
  parser.finish();
  return parser.document;
}

/**
 * The parser of parse5, listened to. It hands a token to itself again where a tag is implied before it: the token is taken once. Texts side by side are
 * one, for parse5 ends a blank before a character reference within the reference.
 */
class TokenParser extends Parser<DefaultTreeAdapterMap> {
  readonly #take: (token: HtmlToken) => void;
  #depth = 0;
  #text: HtmlToken | undefined;

  constructor(take: (token: HtmlToken) => void) {
    super({ sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: sparseTree });
    this.#take = take;
  }

  override onStartTag(token: Token.TagToken): void {
    const { tagName: name, attrs, location } = token;
    const attributes = attrs.map((attribute): HtmlAttribute => {
      const written = location?.attrs?.[attribute.name];
      const about = { name: attribute.name, value: attribute.value };
      return written ? { ...about, span: spanOf(written) } : about;
    });
    // The tree would keep the places of all attributes, which take more memory than the page.
    if (location !== null) token.location = placeWithoutAttributes(location);
    this.#around(token, { kind: "start", name, attributes }, () => super.onStartTag(token));
  }

  override onEndTag(token: Token.TagToken): void {
    this.#around(token, { kind: "end", name: token.tagName }, () => super.onEndTag(token));
  }

  override onCharacter(token: Token.CharacterToken): void {
    this.#around(token, { kind: "text" }, () => super.onCharacter(token));
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#around(token, { kind: "text" }, () => super.onWhitespaceCharacter(token));
  }

  override onNullCharacter(token: Token.CharacterToken): void {
    this.#around(token, { kind: "other" }, () => super.onNullCharacter(token));
  }

  override onComment(token: Token.CommentToken): void {
    this.#around(token, { kind: "other" }, () => super.onComment(token));
  }

  #around(token: Token.Token, about: Pick<HtmlToken, "kind"> & Partial<HtmlToken>, handle: () => void): void {
    const span = token.location && spanOf(token.location);
    this.#depth += 1;
    handle();
    this.#depth -= 1;
    if (this.#depth > 0 || span === null) return;
    this.#takeJoined({ name: "", attributes: [], ...about, span, within: this.#innermost() });
  }

  #takeJoined(token: HtmlToken): void {
    const text = this.#text;
    if (
      text !== undefined &&
      token.kind === "text" &&
      token.within === text.within &&
      token.span.start === text.span.end
    ) {
      this.#text = { ...text, span: { start: text.span.start, end: token.span.end } };
      return;
    }
    this.finish();
    if (token.kind === "text") this.#text = token;
    else this.#take(token);
  }

  /** Gives the text that was held back for more. */
  finish(): void {
    if (this.#text !== undefined) this.#take(this.#text);
    this.#text = undefined;
  }

  /** The element that is open; within a template, whose content hangs on no element, the template. */
  #innermost(): HtmlElement | undefined {
    const { current, items, tmplCount } = this.openElements;
    const open = tmplCount > 0 ? items.find((item) => "tagName" in item && item.tagName === "template") : current;
    return open !== undefined && "tagName" in open ? open : undefined;
  }
}

const placeWithoutAttributes = ({
  startLine,
  startCol,
  startOffset,
  endLine,
  endCol,
  endOffset,
}: Token.Location): Token.Location => ({ startLine, startCol, startOffset, endLine, endCol, endOffset });

const spanOf = ({ startOffset, endOffset }: Token.Location): Span => ({ start: startOffset, end: endOffset });
