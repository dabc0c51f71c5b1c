import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** What is known of the rule `source/lost-character`, whose clues `findLostCharacters` finds. */
export const lostCharacterRule: RuleFacts<TextExamples> = {
  rule: "source/lost-character",
  ...sourceRule,
  examples: {
    breaks: ["不可□漏消息。", "他叫何〓，生于河东。"],
    holds: ["性别：男□女□"],
  },
};

/** A character that was lost on the way (`不可□漏消息`, 〓, U+FFFC, U+FFFD). A box beside blanks or at a line's edge is one to tick. */
export function* findLostCharacters({ lines, forms }: Evidence): Generator<Clue> {
  const asked = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (forms[index]?.kind === "code") continue;
    const match = LOST.exec(line.text);
    const around = match === null ? "" : line.text.slice(Math.max(0, match.index - AROUND), match.index + AROUND + 1);
    if (match === null || asked.has(around) || isToTick(line.text)) continue;
    asked.add(around);
    yield { rule: lostCharacterRule.rule, line, offset: match.index, values: { mark: match[0], text: around } };
  }
}

const AROUND = 6; // characters shown on either side
const LOST = /(?<=[\p{Script=Han}，。、“《])□+(?=[\p{Script=Han}，。、”》])|[〓\ufffc\ufffd]+/u;

/** Several boxes and no sentence around them: `性别：男□女□` */
const isToTick = (text: string): boolean => (text.match(/□/gu)?.length ?? 0) > 1 && !/[，。]/u.test(text);
