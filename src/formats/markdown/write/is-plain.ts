import type { FlowPart } from "../../flow/flow.js";
import { flankingOf } from "../syntax/flanking.js";

/**
 * Whether every program reads a translation as what it is without a look: words and marks that mean nothing in Markdown, with codes whose ends
 * stand where they do no matter. Most sentences are such, and reading each again takes ten times as long as writing it.
 */
export function isPlainProse(parts: readonly FlowPart[], isAtStart: boolean): boolean {
  return parts.every((part, index) => {
    if ("text" in part) return PLAIN.test(part.text) && !(isAtStart && index === 0 && BLOCK_START.test(part.text));
    const { code, native } = part;
    if (code.kind === "placeholder") return INERT.test(native) && isText(parts[index - 1]) && isText(parts[index + 1]);
    if (code.kind === "open" ? native === "[" : LINK_END.test(native)) return isBesideText(parts, index);
    return /^\*{1,3}$/u.test(native) && isBesideText(parts, index) && flanks(parts, index, code.kind === "open");
  });
}

/** Letters, figures and marks; a colon before a blank, for `:name` and `10:30` may stand for something, as may `;)`. */
const PLAIN = /^(?:(?!www\.|;-?\))(?:[\p{L}\p{M}\p{N} ,.;?'"()/%“”‘’–—…-]|[!:](?=\s)|&(?=\s)))*$/iu;
const BLOCK_START = /^\s*(?:\d{1,9}[.)]|[-:]|\?{3}|\/{3}|import\b|export\b)/u; // "1986. ", "- 5", "??? note", "/// note"
const INERT = /^(?:`[^`\n]+`|!\[[^[\]\n]*\]\([^()\n]*\))$/u; // "`a`", "![图](a.png)"
const LINK_END = /^\]\([^()\n]*\)$/u; // "](a.md)"

const isText = (part: FlowPart | undefined): boolean => part === undefined || "text" in part;

/** Whether text stands on both sides of a code, and no bracket right after it. */
function isBesideText(parts: readonly FlowPart[], index: number): boolean {
  const after = parts[index + 1];
  return (
    isText(parts[index - 1]) && isText(after) && !(after !== undefined && "text" in after && /^[(]/u.test(after.text))
  );
}

function flanks(parts: readonly FlowPart[], index: number, isOpen: boolean): boolean {
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const last = before !== undefined && "text" in before ? (Array.from(before.text.slice(-2)).at(-1) ?? "") : "";
  const first = after !== undefined && "text" in after ? (Array.from(after.text.slice(0, 2))[0] ?? "") : "";
  const { left, right } = flankingOf(last, first, "strict");
  return isOpen ? left && !right : right && !left;
}
