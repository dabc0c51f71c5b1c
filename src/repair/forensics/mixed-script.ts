import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { foldCode } from "../../text/fold.js";
import { isHan } from "../../text/punctuation.js";
import { undoUtf8AsGbk } from "../../text/utf8-as-gbk.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** What is known of the rule `source/mixed-script`, whose clues `findMixedScript` finds. */
export const mixedScriptRule: RuleFacts<TextExamples> = {
  rule: "source/mixed-script",
  ...sourceRule,
  examples: {
    breaks: ["他们沿着河岸走了三十里，在一座石桥边停了下来，看見远处有灯火。"],
    holds: [
      "他们沿着河岸走了三十里，在一座石桥边停了下来，看见远处有灯火。",
      "他們沿著河岸走了三十里，在一座石橋邊停了下來，看見遠處有燈火。",
    ],
  },
};

/**
 * Traditional characters in a Simplified text, asked about once, where the first of them stands. Only characters that no Simplified text uses count; a text that is mostly Traditional is
 * Traditional, and says nothing.
 */
export function* findMixedScript({ lines }: Evidence): Generator<Clue> {
  const found: Omit<Clue, "rule">[] = [];
  let traditional = 0;
  let characters = 0;
  for (const line of lines) {
    let marks = "";
    for (let at = 0; at < line.text.length; at += 1) {
      const code = line.text.charCodeAt(at);
      if (!isHan(code)) continue;
      characters += 1;
      if (foldCode(code) !== code && !BOTH.has(line.text.charAt(at))) marks += line.text.charAt(at);
    }
    if (marks === "" || undoUtf8AsGbk(line.text) !== undefined) continue;
    traditional += marks.length;
    found.push({ line, offset: line.text.indexOf(marks.charAt(0)), values: { characters: marks } });
  }
  if (traditional > MOST * characters) return;
  const [first] = found;
  if (first === undefined) return;
  const all = new Set(found.flatMap(({ values }) => Array.from(`${values.characters}`)));
  yield { rule: mixedScriptRule.rule, ...first, values: { characters: Array.from(all).join("") } };
}

const MOST = 0.05; // a fifth to a third of the characters of a Traditional text are Traditional only
/** Characters that Simplified texts use too, in names or in one of their senses. */
const BOTH: ReadonlySet<string> = new Set("乾著瞭藉夥麼徵祇鍾於後裏甦昇閤麪餘摺喆堃淼昇鎔鑫嶽彷拚");
