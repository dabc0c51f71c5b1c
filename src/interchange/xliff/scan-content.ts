import type { Content, InlineCode } from "../../model/document.js";
import { nameTable } from "../../model/name-table.js";
import { characterOf, unescapeXml } from "../../xml/index.js";

/** From `start` of a text on, characters stand from `origin` of the file on; a run of one character may take `size` there (`&amp;`). */
export interface ContentRun {
  readonly start: number;
  readonly origin: number;
  readonly size?: number;
}

/** The content of a `source`, `target`, `mrk` or `seg`, and where each of its characters stands in the file. */
export interface ScannedContent {
  readonly content: Content;
  /** Ascending. */
  readonly runs: readonly ContentRun[];
}

/**
 * Text and codes of a piece of markup that has been found well-formed. Elements that hold native code (`ph`, `bpt`, `ept`, `it` of
 * 1.2 and TMX) or stand alone (`x`, `ph` of 2.x) are codes; pairs (`g`, `pc`, `mrk`) open and close; comments and instructions are kept as
 * annotations. Each keeps its markup, so that it can be written back as it stood.
 *
 * @param base - offset of the markup in the file
 * @param dataOf - native code of an id of `originalData` (XLIFF 2)
 */
export function scanContent(markup: string, base: number, dataOf?: (id: string) => string | undefined): ScannedContent {
  if (markup !== "" && !HAS_MARKUP.test(markup))
    return { content: { text: markup, codes: [] }, runs: [{ start: 0, origin: base }] };
  const scan = new Scan(base, dataOf);
  for (const match of markup.matchAll(TOKEN)) scan.take(match);
  return { content: { text: scan.text, codes: scan.codes }, runs: scan.runs };
}

const HAS_MARKUP = /[<&\r]/u; // most sentences have none
/** Comment or instruction; CDATA; tag; entity; line end; text. */
const TOKEN =
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(?<cdata>.*?)\]\]>|<(?<end>\/?)(?<name>[^\s/>]+)(?<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<empty>\/?)>|&(?<entity>[^;]+);|(?<line>\r\n?)|[^<&\r]+/gsu;

/** Elements whose text is native code (XLIFF 1.2, 2.4; TMX 1.4b, 3); the other single ones have none. */
const NATIVE: ReadonlySet<string> = new Set(["ph", "bpt", "ept", "it", "ut"]);
/** What an element is where it opens; what is not listed is a pair. */
const KINDS = nameTable<InlineCode["kind"]>({
  ...{ x: "placeholder", ph: "placeholder", it: "placeholder", ut: "placeholder", cp: "placeholder" },
  ...{ bx: "open", bpt: "open", sc: "open", sm: "open" },
  ...{ ex: "close", ept: "close", ec: "close", em: "close" },
});

/** The kind of code that an `it` is by its `pos`, in the words of XLIFF and of TMX. */
const POSITIONS = nameTable<InlineCode["kind"]>({
  ...{ open: "open", begin: "open" },
  ...{ close: "close", end: "close" },
});

interface OpenElement {
  readonly name: string;
  readonly id: string;
  readonly attributes: string;
}

class Scan {
  text = "";
  readonly codes: InlineCode[] = [];
  readonly runs: ContentRun[] = [];
  readonly #base: number;
  readonly #dataOf: ((id: string) => string | undefined) | undefined;
  readonly #open: OpenElement[] = [];
  /** The markup and text of an element that is one code, from its start tag on. */
  #native: { raw: string; code: string; depth: number; readonly name: string; readonly attributes: string } | undefined;

  constructor(base: number, dataOf: ((id: string) => string | undefined) | undefined) {
    this.#base = base;
    this.#dataOf = dataOf;
  }

  take({ index, 0: token, groups = {} }: RegExpExecArray): void {
    const { cdata, end, name, attributes = "", empty, entity, line } = groups;
    if (name !== undefined) this.#tag(token, localName(name), attributes, end === "/", empty === "/");
    else if (this.#native !== undefined)
      this.#takeNative(token, cdata ?? (entity === undefined ? token : characterOf(entity)));
    else if (cdata !== undefined) this.#addText(cdata, index + "<![CDATA[".length);
    else if (entity !== undefined) this.#addText(characterOf(entity), index, token.length);
    else if (line !== undefined) this.#addText("\n", index, token.length);
    else if (!token.startsWith("<")) this.#addText(token, index);
    else this.#add({ id: "", kind: "placeholder", element: token.startsWith("<?") ? "?" : "!--", raw: token });
  }

  #addText(text: string, index: number, size?: number): void {
    this.runs.push({ start: this.text.length, origin: this.#base + index, ...(size !== undefined && { size }) });
    this.text += text;
  }

  #takeNative(raw: string, code: string): void {
    if (this.#native === undefined) return;
    this.#native.raw += raw;
    if (!raw.startsWith("<!--") && !raw.startsWith("<?")) this.#native.code += code;
  }

  #tag(raw: string, name: string, attributes: string, isEnd: boolean, isEmpty: boolean): void {
    if (this.#native !== undefined) this.#tagInNative(raw, isEnd, isEmpty);
    else if (isEnd) this.#close(raw);
    else if (KINDS[name] === undefined) this.#pair(raw, name, attributes, isEmpty);
    else if (isEmpty) this.#single(raw, name, attributes, this.#nativeOf(attributes, "dataRef"));
    else this.#native = { raw, code: "", depth: 0, name, attributes };
  }

  /** Takes a tag within a native element: all up to the element's own end tag is part of the code. */
  #tagInNative(raw: string, isEnd: boolean, isEmpty: boolean): void {
    const native = this.#native;
    if (native === undefined) return;
    native.raw += raw;
    if (!isEnd) native.depth += isEmpty ? 0 : 1;
    else if (native.depth > 0) native.depth -= 1;
    else {
      this.#native = undefined;
      this.#single(native.raw, native.name, native.attributes, NATIVE.has(native.name) ? native.code : undefined);
    }
  }

  #single(raw: string, name: string, attributes: string, native: string | undefined): void {
    const kind = (name === "it" ? POSITIONS[attributeIn(attributes, "pos") ?? ""] : KINDS[name]) ?? "placeholder";
    const id = idOfEnd(kind, attributes) ?? idOf(attributes);
    this.#add({ id, kind, element: name, raw, ...(native !== undefined && { native }), ...displayOf(attributes) });
  }

  #pair(raw: string, name: string, attributes: string, isEmpty: boolean): void {
    const id = idOf(attributes);
    const native = this.#nativeOf(attributes, "dataRefStart");
    const startTag = isEmpty ? raw.replace(/\s*\/>$/u, ">") : raw;
    const about = { id, element: name };
    this.#add({
      ...about,
      kind: "open",
      raw: startTag,
      ...(native !== undefined && { native }),
      ...displayOf(attributes),
    });
    if (isEmpty) this.#add({ ...about, kind: "close", raw: `</${/^<([^\s/>]+)/u.exec(raw)?.[1] ?? name}>` });
    else this.#open.push({ name, id, attributes });
  }

  #close(raw: string): void {
    const opened = this.#open.pop();
    if (opened === undefined) return;
    const { id, name, attributes } = opened;
    const native = this.#nativeOf(attributes, "dataRefEnd");
    this.#add({ id, kind: "close", element: name, raw, ...(native !== undefined && { native }) });
  }

  #nativeOf(attributes: string, reference: string): string | undefined {
    const id = attributeIn(attributes, reference);
    return id === undefined ? undefined : this.#dataOf?.(id);
  }

  #add(code: Omit<InlineCode, "offset">): void {
    this.codes.push({ ...code, offset: this.text.length });
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
/** What an end of a pair shares with the other: `rid` of 1.2, `startRef` of 2.x. */
const idOfEnd = (kind: InlineCode["kind"], attributes: string): string | undefined =>
  kind === "placeholder"
    ? undefined
    : (attributeIn(attributes, "rid") ?? (kind === "close" ? attributeIn(attributes, "startRef") : undefined));

/** XLIFF has `id` and `mid`, TMX `i` for pairs and `x` for others; a `cp` is known by its character. */
const idOf = (attributes: string): string =>
  ["id", "mid", "i", "x", "hex"].map((name) => attributeIn(attributes, name)).find((id) => id !== undefined) ?? "";

/** What a tool shows for a code (`equiv-text` of 1.2, `disp` or `equiv` of 2.x), and what the code does (`ctype` of 1.2). */
function displayOf(attributes: string): Pick<InlineCode, "display" | "type"> {
  const type = attributeIn(attributes, "ctype");
  const display =
    attributeIn(attributes, "equiv-text") ?? attributeIn(attributes, "disp") ?? attributeIn(attributes, "equiv");
  return { ...(display !== undefined && { display }), ...(type !== undefined && { type }) };
}

function attributeIn(attributes: string, name: string): string | undefined {
  for (const { groups } of attributes.matchAll(ATTRIBUTE)) {
    if (groups?.name === name) return unescapeXml(groups.double ?? groups.single ?? "");
  }
  return undefined;
}

const ATTRIBUTE = /(?<name>[^\s=]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;
