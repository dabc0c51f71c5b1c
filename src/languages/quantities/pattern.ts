import { remembering } from "../../model/once.js";

/**
 * What a regular expression is made of, as far as it asks for characters. `codes` are the UTF-16 code units that one place may have; they
 * are left out where they may be any. What is looked for beside a match takes no place, and has to be there all the same.
 */
export type Pattern =
  | { readonly kind: "character"; readonly codes?: readonly number[] }
  | { readonly kind: "sequence"; readonly items: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | { readonly kind: "optional"; readonly item: Pattern }
  | { readonly kind: "repeated"; readonly item: Pattern }
  | { readonly kind: "beside"; readonly item: Pattern };

/** Takes a regular expression apart, by its source (flag `u`). What must not stand beside a match is left out. */
export const parsePattern = (source: string): Pattern => readChoice({ source, at: 0 });

/** A source, and the offset up to which it was read. */
interface Reading {
  readonly source: string;
  at: number;
}

/** Reads up to the end of a group, or of the source. */
function readChoice(reading: Reading): Pattern {
  const options: Pattern[] = [];
  let items: Pattern[] = [];
  for (let sign = signAt(reading); sign !== "" && sign !== ")"; sign = signAt(reading)) {
    if (sign === "|") {
      reading.at += 1;
      options.push({ kind: "sequence", items });
      items = [];
    } else {
      const item = readItem(sign, reading);
      const count = readCount(reading);
      if (item !== undefined) items.push(counted(item, count));
    }
  }
  const last: Pattern = { kind: "sequence", items };
  return options.length === 0 ? last : { kind: "choice", options: [...options, last] };
}

const signAt = ({ source, at }: Reading): string => source.charAt(at);

function readItem(sign: string, reading: Reading): Pattern | undefined {
  if (sign === "(") return readGroup(reading);
  if (sign === "[") return classOf(take(CLASS, reading));
  if (sign === "\\") return escaped(take(ESCAPED, reading));
  reading.at += 1;
  if (sign === "^" || sign === "$") return undefined;
  return sign === "." ? ANY : { kind: "character", codes: [sign.charCodeAt(0)] };
}

/** How often something comes, as it is written; empty where it comes once. */
function readCount(reading: Reading): string {
  const sign = signAt(reading);
  return sign === "?" || sign === "*" || sign === "+" || sign === "{" ? take(COUNT, reading) : "";
}

/** What comes oftener than once comes at least once, unless it may be missing. */
function counted(item: Pattern, count: string): Pattern {
  if (count === "") return item;
  if (count.startsWith("?")) return { kind: "optional", item };
  const repeated: Pattern = { kind: "repeated", item };
  return count.startsWith("*") || count.startsWith("{0") ? { kind: "optional", item: repeated } : repeated;
}

const COUNT = /(?:[?*+]|\{\d[^}]*\})\??/uy;

/** What a pattern matches from where the reading is; the reading goes on behind it. */
function take(pattern: RegExp, reading: Reading): string {
  pattern.lastIndex = reading.at;
  const text = pattern.exec(reading.source)?.[0] ?? "";
  reading.at += text.length;
  return text;
}

function readGroup(reading: Reading): Pattern | undefined {
  const opening = take(OPENING, reading);
  const item = readChoice(reading);
  reading.at += 1;
  if (opening.endsWith("!")) return undefined;
  return opening.endsWith("=") ? { kind: "beside", item } : item;
}

const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/uy;

/** Any character. */
const ANY: Pattern = { kind: "character" };

function escaped(text: string): Pattern | undefined {
  if (text === "\\b" || text === "\\B") return undefined;
  return text.startsWith("\\k") ? { kind: "optional", item: ANY } : ofCodes(codesOf(text));
}

const ESCAPED = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|k<\w+>|.)/suy;

/** A character that takes two code units is any: they are two places. */
const ofCodes = (codes: readonly number[] | undefined): Pattern =>
  codes === undefined || codes.some((code) => code > LAST_UNIT) ? ANY : { kind: "character", codes };

const LAST_UNIT = 0xffff;
const CLASS = /\[(?:\\.|[^\]\\])*\]/suy;

/** The characters of a class; any where they are many, or not told by themselves. The same classes come again and again. */
const classOf = remembering((text): Pattern => {
  if (text.startsWith("[^")) return ANY;
  const codes: number[] = [];
  for (const { groups = {} } of text.slice(1, -1).matchAll(MEMBER)) {
    const [first, last] = [codesOf(groups.from ?? "")?.[0], codesOf(groups.to ?? groups.from ?? "")?.at(-1)];
    if (first === undefined || last === undefined || last - first > MOST) return ANY;
    for (let code = first; code <= last; code += 1) codes.push(code);
  }
  return codes.length > MOST ? ANY : ofCodes(codes);
});

/** A member of a class, alone or as the first and last of a range: `a-z`, `\d`, `年`. */
const MEMBER = new RegExp(`(?<from>${ESCAPED.source}|.)(?:-(?<to>${ESCAPED.source}|.))?`, "gsu");
const MOST = 128;

/** The characters that one atom or member of a class stands for, in ascending order; nothing where they are not told. */
function codesOf(text: string): readonly number[] | undefined {
  if (!text.startsWith("\\")) return [text.codePointAt(0) ?? 0];
  if (text === "\\d") return FIGURES;
  const written = /^\\u\{?(?<hex>[\da-f]+)\}?$/iu.exec(text)?.groups?.hex;
  if (written !== undefined) return [Number.parseInt(written, 16)];
  return /^\\[a-z]/iu.test(text) ? undefined : [text.codePointAt(1) ?? 0];
}

const FIGURES: readonly number[] = Array.from("0123456789", (figure) => figure.charCodeAt(0));
