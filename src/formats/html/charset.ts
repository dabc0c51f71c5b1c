import type { DocumentChange } from "../../model/merged.js";
import type { Span } from "../../model/span.js";
import { type Encoding, encodingNamed } from "../../text/encodings.js";
import type { UnitSplice } from "../splice-text-file.js";
import { valuePlace } from "./attributes.js";
import type { HtmlToken } from "./html-tokens.js";

/** Where a page says its encoding, and as what. */
export interface CharsetName {
  readonly name: string;
  readonly span: Span;
}

/** The encoding that a `meta` element names: `<meta charset=gbk>`, `<meta http-equiv=Content-Type content="text/html; charset=gbk">`. */
export function charsetOfMeta(original: string, { attributes }: HtmlToken): CharsetName | undefined {
  const named = (name: string) => attributes.find((each) => each.name === name);
  const own = named("charset");
  const isType = named("http-equiv")?.value.trim().toLowerCase() === "content-type";
  const attribute = own ?? (isType ? named("content") : undefined);
  const place = attribute && valuePlace(original, attribute);
  return place && nameIn(original, place.span, own === undefined ? IN_TYPE : WHOLE);
}

/** The encoding that an XML declaration at the beginning of a page names. */
export const charsetOfDeclaration = (original: string): CharsetName | undefined =>
  nameIn(original, { start: 0, end: Math.min(original.length, HEAD) }, IN_DECLARATION);

const HEAD = 400; // characters

function nameIn(original: string, { start, end }: Span, pattern: RegExp): CharsetName | undefined {
  const found = pattern.exec(original.slice(start, end));
  if (found === null) return undefined;
  const { before = "", name = "" } = found.groups ?? {};
  const at = start + before.length;
  return { name, span: { start: at, end: at + name.length } };
}

const WHOLE = /^(?<before>\s*)(?<name>[\w.:-]+)/u;
const IN_TYPE = /^(?<before>.*?charset\s*=\s*["']?)(?<name>[\w.:-]+)/isu; // "text/html; charset=gb2312"
const IN_DECLARATION = /^(?<before>\s*<\?xml[^>]*\sencoding\s*=\s*["'])(?<name>[\w.:-]+)/u; // '<?xml version="1.0" encoding="gb2312'

/** What a page that is written in an encoding says of it, where it said another, and how that is told. */
export function charsetSplices(names: readonly CharsetName[], to: Encoding) {
  const others = names.filter(({ name }) => encodingNamed(name) !== to);
  const splices = others.map(({ span }): UnitSplice => ({ span, replacement: LABELS[to] }));
  const was = new Set(others.map(({ name }) => name));
  const changes = Array.from(
    was,
    (name): DocumentChange => ({ what: "charset", values: { was: name, now: LABELS[to] } }),
  );
  return { splices, changes };
}

/** UTF-16 can only be told by its byte order mark. @see HTML Standard, 4.2.5.4 "Specifying the document's character encoding" */
const LABELS: Readonly<Record<Encoding, string>> = {
  "utf-8": "utf-8",
  "utf-16le": "utf-8",
  "utf-16be": "utf-8",
  gb18030: "gb18030",
  big5: "big5",
};
