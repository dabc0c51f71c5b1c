import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { endsInCredit, SPEAKER_START } from "../wraps/cues.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** What is known of the rule `source/cut-off`, whose clues `findCutOff` finds. */
export const cutOffRule: RuleFacts<TextExamples> = {
  rule: "source/cut-off",
  ...sourceRule,
  examples: {
    breaks: ["他们沿着河岸走。第二天，他们到了桥边，然后"],
    holds: ["他们沿着河岸走。第二天，他们到了桥边。"],
  },
};

/**
 * A text that stops in the middle of a sentence. A last line that stands by itself, such as a credit, a date, an address or an item of a
 * list, is not cut off, and neither is a list of headings without any sentence.
 */
export function* findCutOff(evidence: Evidence): Generator<Clue> {
  const line = evidence.lines.at(-1);
  if (line !== undefined && isCutOff(evidence))
    yield { rule: cutOffRule.rule, line, offset: line.text.length, values: { text: line.text } };
}

/** Whether the last line of a text breaks off within a sentence. */
export function isCutOff({ lines, starts }: Evidence): boolean {
  const line = lines.at(-1);
  if (line === undefined || ENDED.test(line.text) || !lines.some(({ text }) => /。/u.test(text))) return false;
  const goesOn = lines.length > 1 && starts.at(-1) === false;
  const isOwn = SPEAKER_START.test(line.text) || endsInCredit(line.text) || ASIDE.test(line.text);
  return goesOn || !(isOwn || !CLAUSE.test(line.text));
}

const ENDED = /[。！？!?.…；][”’」』）)】》"']*$|[）)】]$/u;
const CLAUSE = /[，。；、]/u;
/** A date, an address of the web, a numbered item, a source: `2024年3月12日`, `来源 人民日报`. */
const ASIDE =
  /^(?:[0-9０-９〇一二三四五六七八九十]{2,4}年.{1,8}[日号]?$|https?:|www\.|附件|附[：:]|[0-9]{1,2}[.．、]|来源|责编|编辑|作者|校对|审核)/u;
