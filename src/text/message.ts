import { createRequire } from "node:module";
import type { Token } from "@messageformat/parser";
import { once } from "../model/once.js";
import type { Span } from "../model/span.js";

const require = createRequire(import.meta.url);

/** A part of a message of ICU's MessageFormat, with offsets of the message. */
export type MessagePart =
  | { readonly kind: "text"; readonly span: Span }
  | { readonly kind: "number"; readonly span: Span }
  | { readonly kind: "argument"; readonly name: string; readonly format: string; readonly span: Span }
  | MessageChoice;

/** A choice between branches: `{count, plural, one {# file} other {# files}}`. */
export interface MessageChoice {
  readonly kind: "choice";
  readonly name: string;
  readonly by: "plural" | "select" | "selectordinal";
  readonly branches: readonly MessageBranch[];
  /** Where its first brace stands. */
  readonly start: number;
}

/** One of the texts that a message chooses from. */
export interface MessageBranch {
  /** `one`, `=0`, `female`. */
  readonly key: string;
  readonly parts: readonly MessagePart[];
}

/** Whether a text looks like a message with branches, well formed or not. */
export const mayBeMessage = (text: string): boolean => text.includes("{") && CHOICE.test(text);

const CHOICE = /\{\s*[\w.-]+\s*,\s*(?:plural|select|selectordinal)\s*,/u;

/** The parts of a message that has branches; nothing where a text has none, or is not well formed. */
export function readMessage(text: string): readonly MessagePart[] | undefined {
  if (!mayBeMessage(text)) return undefined;
  try {
    return parser()
      .parse(text)
      .map((token) => partOf(token, text));
  } catch {
    return undefined;
  }
}

/** The parser is loaded when first asked for: few texts are messages. */
const parser = once((): typeof import("@messageformat/parser") => require("@messageformat/parser"));

function partOf(token: Token, text: string): MessagePart {
  const start = token.ctx.offset;
  const span = { start, end: start + token.ctx.text.length };
  switch (token.type) {
    case "content":
      return { kind: "text", span };
    case "octothorpe":
      return { kind: "number", span };
    case "argument":
      return { kind: "argument", name: token.arg, format: "", span };
    case "function": {
      const end = text.indexOf("}", Math.max(span.end - 1, ...(token.param ?? []).map(endOf))) + 1;
      const format = text.slice(text.indexOf(",", start) + 1, end - 1).replace(/\s+/gu, "");
      return { kind: "argument", name: token.arg, format, span: { start, end } };
    }
    default: {
      const branches = token.cases.map(({ key, tokens }) => ({ key, parts: tokens.map((part) => partOf(part, text)) }));
      return { kind: "choice", name: token.arg, by: token.type, branches, start };
    }
  }
}

const endOf = ({ ctx }: Token): number => ctx.offset + ctx.text.length;

/** Every part of a message, those of all branches too. */
export function* partsWithin(parts: readonly MessagePart[]): Generator<MessagePart> {
  for (const part of parts) {
    yield part;
    if (part.kind === "choice") for (const branch of part.branches) yield* partsWithin(branch.parts);
  }
}

/**
 * The parts that one reader would see: of each choice the first branch whose key is among `keys`, else the branch `other`, which every
 * message has, or else its last.
 */
export function* partsSeen(
  parts: readonly MessagePart[],
  keys: readonly string[] = [],
): Generator<Exclude<MessagePart, MessageChoice>> {
  for (const part of parts) {
    if (part.kind !== "choice") yield part;
    else yield* partsSeen(branchSeen(part, keys)?.parts ?? [], keys);
  }
}

const branchSeen = ({ branches }: MessageChoice, keys: readonly string[]): MessageBranch | undefined =>
  branches.find(({ key }) => keys.includes(key)) ?? branches.find(({ key }) => key === "other") ?? branches.at(-1);

/** The names of the plural choices whose number a reader who sees these keys knows from the words alone: `=0`, `one`. */
export function numbersInWords(parts: readonly MessagePart[], keys: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of parts) {
    if (part.kind !== "choice") continue;
    const branch = branchSeen(part, keys);
    if (branch === undefined) continue;
    if (part.by !== "select" && IN_WORDS.test(branch.key)) names.add(part.name);
    for (const name of numbersInWords(branch.parts, keys)) names.add(name);
  }
  return names;
}

/** The names of the numbers that choose the branches that a reader who sees these keys is in: `#` stands for one of them. */
export function* numbersChosenBy(parts: readonly MessagePart[], keys: readonly string[]): Generator<string> {
  for (const part of parts) {
    if (part.kind !== "choice") continue;
    if (part.by !== "select") yield part.name;
    yield* numbersChosenBy(branchSeen(part, keys)?.parts ?? [], keys);
  }
}

const IN_WORDS = /^(?:=\d+|zero|one|two)$/u;

/** The keys that lead to each branch of a message but `other`, from the outermost choice inwards: `male`, then `male` and `one`. */
export function* branchKeys(
  parts: readonly MessagePart[],
  around: readonly string[] = [],
): Generator<readonly string[]> {
  for (const part of parts) {
    if (part.kind !== "choice") continue;
    for (const { key, parts: within } of part.branches) {
      const keys = key === "other" ? around : [...around, key];
      if (key !== "other") yield keys;
      yield* branchKeys(within, keys);
    }
  }
}
