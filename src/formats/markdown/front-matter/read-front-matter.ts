import { escapedYaml, type YamlString, yamlStrings } from "../../../text/yaml.js";
import { escaping, type Flow, type FlowWriter } from "../../flow/flow.js";
import { LfBuilder, type Reading } from "../read/reading.js";
import { ESCAPE, readEscape } from "./escapes.js";
import type { FrontMatter } from "./front-matter.js";
import type { FrontStyle, FrontText } from "./front-text.js";
import { headerLines } from "./header-lines.js";
import { isReadKey } from "./keys.js";
import { tomlStrings } from "./toml.js";

/** A flow of front matter that is written without quotes as long as it can be. */
export interface PlainFlow {
  readonly flow: Flow;
  readonly isInFlow: boolean;
}

/**
 * Reads the values of front matter under the names that people read. What is no YAML is left as it is.
 *
 * Gives those that have no quotes: a translation may need some.
 */
export function readFrontMatter(
  reading: Reading,
  { language, from, to }: FrontMatter,
  keys: readonly string[],
): PlainFlow[] {
  const content = reading.text.slice(from, to);
  const texts =
    language === "toml"
      ? tomlStrings(content)
      : language === "lines"
        ? headerLines(content)
        : (yamlStrings(content) ?? []).map((each) => inside(each, content));
  const plain: PlainFlow[] = [];
  for (const { path, span, style, isInFlow = false } of texts) {
    if (!isReadKey(path, keys)) continue;
    const builder = new LfBuilder(reading);
    addFront(builder, reading.text, from + span.start, from + span.end, style);
    const kind = /title$/iu.test(path.at(-1) ?? "") ? "title" : "attribute";
    const flow = builder.finish({ kind, write: writers[style], context: { name: path.join(".") } });
    if (flow === undefined || !reading.isTaken(flow.text) || isSetting(path, flow.text)) continue;
    reading.flows.push(flow);
    if (style === "plain") plain.push({ flow, isInFlow });
  }
  return plain;
}

/** Whether a value tells a browser something: among those of `head` only some are for readers. */
const isSetting = (path: readonly string[], text: string): boolean =>
  path.at(-1) === "content" && !/[^\0-\x7f]/u.test(text);

/** A string of YAML without its quotes or the head of its block. */
function inside({ path, span, style, isInFlow }: YamlString, content: string): FrontText {
  const trimmed = content.slice(span.start, span.end).trimEnd().length;
  const head =
    style === "literal" || style === "folded"
      ? (/^[^\n]*\n[ ]*/u.exec(content.slice(span.start, span.end))?.[0].length ?? 0)
      : 1;
  const start = span.start + (style === "plain" ? 0 : head);
  const end = span.start + trimmed - (style === "single" || style === "double" ? 1 : 0);
  return { path, span: { start, end: Math.max(start, end) }, style, isInFlow };
}

function addFront(builder: LfBuilder, text: string, from: number, to: number, style: FrontStyle): void {
  for (const { 0: piece, index } of text.slice(from, to).matchAll(PIECES[style])) {
    const [start, end] = [from + index, from + index + piece.length];
    const isEscape = ESCAPED.has(style) && piece.startsWith("\\");
    const breaks = isEscape ? 0 : piece.split("\n").length - 1;
    if (isEscape) addEscape(builder, piece, start, end);
    else if (breaks > (LINED.has(style) ? 0 : 1)) builder.code({ ...LINE_BREAK, from: start, to: end });
    else if (/^[ \t\n]/u.test(piece)) builder.space(start, end, breaks > 0);
    else builder.text(style === "single" && piece === "''" ? "'" : piece, start, end);
  }
}

function addEscape(builder: LfBuilder, written: string, from: number, to: number): void {
  const read = readEscape(written);
  if (read === "code") builder.code({ ...LINE_BREAK, from, to });
  else if (read === "space") builder.space(from, to, false);
  else if (read !== "nothing") builder.text(read.text, from, to);
}

const LINE_BREAK = { kind: "placeholder", type: "lb" } as const;

const ESCAPED: ReadonlySet<FrontStyle> = new Set(["double", "long-double"]);
/** Styles of which a line end is one to a reader. */
const LINED: ReadonlySet<FrontStyle> = new Set(["literal", "long-double", "long-single"]);
const WITH_ESCAPES = new RegExp(`[ \\t\\n]+|${ESCAPE}|[^ \\t\\n\\\\]+`, "gu");
const PIECE = /[ \t\n]+|[^ \t\n]+/gu; // white space or text
const PIECES: Readonly<Record<FrontStyle, RegExp>> = {
  plain: PIECE,
  raw: PIECE,
  literal: PIECE,
  folded: PIECE,
  single: /[ \t\n]+|''|[^ \t\n']+|'/gu, // and two quotes for one
  "single-raw": PIECE,
  "long-single": PIECE,
  double: WITH_ESCAPES,
  "long-double": WITH_ESCAPES,
};

const writers: Readonly<Record<FrontStyle, FlowWriter>> = {
  plain: escaping((text) => text),
  raw: escaping((text) => text),
  literal: escaping((text) => text),
  folded: escaping((text) => text),
  single: escaping((text) => text.replaceAll("'", "''")),
  "single-raw": escaping((text) => text.replaceAll("'", "’")), // a literal of TOML has no way to write a quote
  "long-single": escaping((text) => text.replaceAll("'", "’")),
  double: escaping(escapedYaml),
  "long-double": escaping(escapedYaml),
};
