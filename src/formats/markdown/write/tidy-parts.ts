import type { FlowPart } from "../../flow/flow.js";
import { hasMarks } from "./elements.js";

/**
 * The parts of a translation with its line breaks as blanks, and with blanks at the inner edges of an emphasis outside of it. Where a word
 * stands right before an emphasis that begins with a bracket, a quotation mark, a link or code, or right after one that ends with such, a blank
 * goes between, and so it does before an emoji.
 */
export function tidyParts(parts: readonly FlowPart[]): FlowPart[] {
  const tidy = parts.map((part): FlowPart => ("text" in part ? { text: part.text.replace(/\s*\n\s*/gu, " ") } : part));
  for (let at = 0; at < tidy.length; at += 1) {
    const [part, next] = [tidy[at], tidy[at + 1]];
    if (part === undefined || "text" in part || part.code.kind !== "open" || !hasMarks(part.native)) continue;
    if (next !== undefined && "text" in next) swapBlank(tidy, at, /^\s+/u);
  }
  for (let at = tidy.length - 1; at > 0; at -= 1) {
    const [part, before] = [tidy[at], tidy[at - 1]];
    if (part === undefined || "text" in part || part.code.kind !== "close" || !hasMarks(part.native)) continue;
    if (before !== undefined && "text" in before) swapBlank(tidy, at, /\s+$/u);
  }
  return withBlanks(tidy.filter((part) => !("text" in part) || part.text !== ""));
}

/** @example `model**(Linear)**` becomes `model **(Linear)**`, as the first mark would else not begin an emphasis */
function withBlanks(parts: readonly FlowPart[]): FlowPart[] {
  return parts.map((part, index) => {
    if (!("text" in part)) return part;
    const [before, after] = [parts[index - 1], parts[index + 1]];
    const isBefore =
      isMarked(after, "open") && /[\p{L}\p{N}]$/u.test(part.text) && isClosed(after, parts[index + 2], OPENERS);
    const isAfter =
      isMarked(before, "close") && /^[\p{L}\p{N}]/u.test(part.text) && isClosed(before, parts[index - 2], CLOSERS);
    const isEmoji = isCode(after) && after.code.type === "x-emoji" && /[\w:]$/u.test(part.text);
    return { text: `${isAfter ? " " : ""}${part.text}${isBefore || isEmoji ? " " : ""}` };
  });
}

/** Whether a sign is what stands inside of the marks of an end of an emphasis: of its own code, of the code beside it, or in the text there. */
function isClosed({ native }: CodePart, inner: FlowPart | undefined, text: RegExp): boolean {
  if (/[^*_~]/u.test(native)) return /^[*_~]+[^*_~]|[^*_~][*_~]+$/u.test(native);
  return inner !== undefined && ("text" in inner ? text.test(inner.text) : SIGN_AT_EDGE.test(inner.native));
}

const OPENERS = /^[\p{Ps}\p{Pi}"'«]/u;
const CLOSERS = /[\p{Pe}\p{Pf}"'»]$/u;
const SIGN_AT_EDGE = /^[[!`$]|[)\]`$]$/u; // "[", "`code`", "$x$"

type CodePart = Exclude<FlowPart, { readonly text: string }>;

const isCode = (part: FlowPart | undefined): part is CodePart => part !== undefined && !("text" in part);

const isMarked = (part: FlowPart | undefined, kind: "open" | "close"): part is CodePart =>
  isCode(part) && part.code.kind === kind && hasMarks(part.native);

/** Moves the blanks of the text beside a code to the code's other side. */
function swapBlank(parts: FlowPart[], at: number, pattern: RegExp): void {
  const isOpen = pattern.source.startsWith("^");
  const inner = at + (isOpen ? 1 : -1);
  const text = parts[inner];
  if (text === undefined || !("text" in text)) return;
  const [blank = ""] = pattern.exec(text.text) ?? [];
  if (blank === "") return;
  parts[inner] = { text: isOpen ? text.text.slice(blank.length) : text.text.slice(0, -blank.length) };
  const outer = at + (isOpen ? -1 : 1);
  const beside = parts[outer];
  if (beside !== undefined && "text" in beside)
    parts[outer] = { text: isOpen ? beside.text + blank : blank + beside.text };
  else parts.splice(isOpen ? at : at + 1, 0, { text: blank });
}
