import { type FlowToken, isCode, isText } from "./flow-tokens.js";

/**
 * The tokens of a line cut at its links and buttons where it is nothing but these, as a navigation bar is: each is a text of its own. Marks and blanks may
 * stand between them.
 */
export function linksApart(tokens: readonly FlowToken[]): readonly (readonly FlowToken[])[] {
  const parts: (readonly FlowToken[])[] = [];
  let open: string | undefined;
  let start = 0;
  let hasText = false;
  for (const [index, token] of tokens.entries()) {
    if (isText(token) && WORD.test(token.text)) {
      if (open === undefined) return [tokens];
      hasText = true;
    }
    if (!isCode(token)) continue;
    const { kind, id, type = "" } = token.code;
    if (open === undefined && kind === "open" && APART.has(type)) {
      open = id;
      start = index;
    } else if (kind === "close" && id === open) {
      if (hasText) parts.push(tokens.slice(start, index + 1));
      open = undefined;
      hasText = false;
    }
  }
  return open !== undefined || parts.length < 2 ? [tokens] : parts;
}

const WORD = /[\p{L}\p{N}]/u;
const APART: ReadonlySet<string> = new Set(["link", "x-button", "x-label"]);
