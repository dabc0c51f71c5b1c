import { atLineBreak } from "../../text/line-break.js";
import { type CodeToken, type FlowToken, isCode, isText, type TextToken } from "./flow-tokens.js";

/**
 * The tokens of a flow with its white space set as one line has it: a blank for a run of white space, nothing at the ends, beside another blank,
 * and for a line break between two Han characters. Codes between two stretches of text are looked past.
 */
export function setSpaces(tokens: readonly FlowToken[]): (TextToken | CodeToken)[] {
  const after = textsAfter(tokens);
  const set: (TextToken | CodeToken)[] = [];
  let before = "";
  for (const [index, token] of tokens.entries()) {
    if (isCode(token)) {
      set.push(token);
      if (token.code.equiv) before = token.code.equiv;
    } else if (isText(token)) {
      set.push(token);
      before = token.text;
    } else {
      const next = after[index] ?? "";
      const isKept = before !== "" && next !== "" && !before.endsWith(" ");
      const text = isKept ? (token.isBreak ? atLineBreak(before, next) : " ") : "";
      if (text === "") continue;
      set.push({ text, origin: token.origin, size: token.size });
      before = text;
    }
  }
  return set;
}

/** The next text after each token; empty where none follows. */
function textsAfter(tokens: readonly FlowToken[]): readonly string[] {
  const after: string[] = [];
  let next = "";
  for (const [index, token] of Array.from(tokens.entries()).reverse()) {
    after[index] = next;
    if (isText(token)) next = token.text;
    else if (isCode(token) && token.code.equiv) next = token.code.equiv;
  }
  return after;
}
