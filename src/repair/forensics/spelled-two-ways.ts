import { isTransliteration } from "../../languages/zh/transliteration.js";
import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** What is known of the rule `source/spelled-two-ways`, whose clues `findSpelledTwoWays` finds. */
export const spelledTwoWaysRule: RuleFacts<TextExamples> = {
  rule: "source/spelled-two-ways",
  ...sourceRule,
  examples: {
    breaks: ["哈利法·哈夫塔尔来了。\n卡利法·哈夫塔尔走了。"],
    holds: ["哈利法·哈夫塔尔来了。\n哈利法·哈夫塔尔走了。"],
  },
};

/** Foreign names that differ in a single character (哈利法·哈夫塔尔, 卡利法·哈夫塔尔): asked about where the rarer one stands. */
export function* findSpelledTwoWays({ lines }: Evidence): Generator<Clue> {
  const names = new Map<string, { count: number; first: Omit<Clue, "rule" | "values"> }>();
  for (const line of lines) {
    for (const { name, offset } of namesIn(line.text)) {
      const known = names.get(name);
      if (known) known.count += 1;
      else names.set(name, { count: 1, first: { line, offset } });
    }
  }
  const byGap = new Map<string, string>();
  for (const [name, { count, first }] of names) {
    for (const key of withOneOut(name)) {
      const other = byGap.get(key);
      const there = other === undefined ? undefined : names.get(other);
      byGap.set(key, other ?? name);
      if (other === undefined || there === undefined) continue;
      const isRarer = count <= there.count;
      const [found, expected] = isRarer ? [name, other] : [other, name];
      yield { rule: spelledTwoWaysRule.rule, ...(isRarer ? first : there.first), values: { found, expected } };
      break;
    }
  }
}

const LONGEST_PART = 8;

/** Names with points between their parts, each part as far as its characters are those that foreign names are written with. */
function* namesIn(text: string): Generator<{ name: string; offset: number }> {
  for (let point = text.indexOf("·"); point >= 0; ) {
    let start = point;
    while (point - start < LONGEST_PART && isTransliteration(text.charAt(start - 1))) start -= 1;
    let end = point;
    while (text.charAt(end) === "·") {
      let next = end + 1;
      while (next - end <= LONGEST_PART && isTransliteration(text.charAt(next))) next += 1;
      if (next === end + 1) break;
      end = next;
    }
    if (start < point && end > point + 1) yield { name: text.slice(start, end), offset: start };
    point = text.indexOf("·", Math.max(end, point + 1));
  }
}

/** The name with each of its characters blanked in turn: two names that share one differ in that character alone. */
const withOneOut = (name: string): string[] =>
  Array.from(name, (_, at) => `${name.slice(0, at)}?${name.slice(at + 1)}`);
