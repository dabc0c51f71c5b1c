import type { FlowPart } from "../../flow/flow.js";
import { hasMarks } from "./elements.js";

/** The parts of a translation with its line breaks as blanks, and with blanks at the inner edges of an emphasis outside of it. */
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
  return tidy.filter((part) => !("text" in part) || part.text !== "");
}

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
