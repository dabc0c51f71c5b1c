import type { FlowPart } from "../../flow/flow.js";
import { hasMarks } from "./elements.js";

/**
 * The parts of a translation with its line breaks as blanks, and with blanks at the inner edges of an emphasis outside of it. Where a word
 * stands right before an emphasis that begins with a bracket or quotation mark, or right after one that ends with such, a blank goes between.
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
      isMarked(after, "open") &&
      /[\p{L}\p{N}]$/u.test(part.text) &&
      /^[\p{Ps}\p{Pi}"'«]/u.test(textOf(parts[index + 2]));
    const isAfter =
      isMarked(before, "close") &&
      /^[\p{L}\p{N}]/u.test(part.text) &&
      /[\p{Pe}\p{Pf}"'»]$/u.test(textOf(parts[index - 2]));
    return { text: `${isAfter ? " " : ""}${part.text}${isBefore ? " " : ""}` };
  });
}

const textOf = (part: FlowPart | undefined): string => (part !== undefined && "text" in part ? part.text : "");

const isMarked = (part: FlowPart | undefined, kind: "open" | "close"): boolean =>
  part !== undefined && !("text" in part) && part.code.kind === kind && hasMarks(part.native);

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
