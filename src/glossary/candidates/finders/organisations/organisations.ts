import type { Finder, Finding, Search } from "../../finding.js";
import { neverInNames, seldomFirst } from "../../lists/characters.js";
import { type Head, headBefore } from "../../lists/organisations.js";
import type { Token, Tokens } from "../../passage.js";
import { evidenceOf } from "./evidence.js";
import { ofThePlaceBefore } from "./of-the-place-before.js";
import { bestEndingAt, walkLeft } from "./walk-left.js";
import { wellKnownBodies } from "./well-known.js";

/**
 * Organisations: a head (局, 委员会, 有限公司) and before it what makes a name of it: a place, a name that is no word, or a run of nouns
 * that says more than 有关部门 does. A part of an organisation (疾控应急科) is found after the whole.
 */
export const organisations: Finder = {
  id: "organisations",
  examples: [
    { text: "松坪县水利局和江淮大学海洋学院签约。", names: ["松坪县水利局", "江淮大学", "海洋学院"] },
    { text: "有关部门和多家公司派人到医院看望。", names: [] },
    { text: "由华微光电股份有限公司提供。", names: ["华微光电股份有限公司"] },
    { text: "他进入盘锦市卫生健康委员会疾控应急科工作。", names: ["盘锦市卫生健康委员会", "疾控应急科"] },
  ],
  find({ tokens, found }: Search): Finding[] {
    const names: Finding[] = [];
    for (const [index, token] of tokens.list.entries()) {
      if (token.part === "mark") continue;
      if (token.part === "term") {
        names.push(...ofThePlaceBefore(tokens, index, found));
        continue;
      }
      if (token.part === "organisation")
        names.push({ span: token, kind: "organisation", evidence: 0.7, reason: "dictionary" });
      const head = headBefore(tokens.text, token);
      if (head === undefined || (token.text.length === 1 && goesOn(tokens.list[index + 1]))) continue;
      names.push(...nameBefore(tokens, index, head, [...found, ...names]));
    }
    return [...wellKnownBodies(tokens, names), ...names].filter((name) => !isWholeOf(name, names));
  },
};

/** A character that makes no word after a short head goes on with the name: 航天科工. */
const goesOn = (next: Token | undefined): boolean =>
  next?.part === "character" && !neverInNames.has(next.text) && !seldomFirst.has(next.text);

function nameBefore(tokens: Tokens, index: number, head: Head, found: readonly Finding[]): Finding[] {
  const inner = tokens.list[index];
  const walk = walkLeft(tokens, head, inner !== undefined && inner.start < head.start ? [inner] : [], found);
  const completes = inner?.part === "organisation" && walk.attributes.length > 1; // 东北|农业大学
  const evidence = completes ? 0.7 : evidenceOf(tokens, walk, head);
  const whole = PART_OF_WHOLE.test(tokens.text.slice(walk.start, head.end))
    ? wholeBefore(walk.start, found)
    : undefined;
  const named = (start: number, sure: number): Finding => ({
    span: { start, end: head.end },
    kind: "organisation",
    evidence: sure,
    reason: "pattern",
  });
  if (evidence === 0) return [];
  return [whole === undefined ? named(walk.start, evidence) : named(whole.span.start, WITH_WHOLE)];
}

const WITH_WHOLE = 0.81;

/** Parts that have no name without the whole: 复旦大学[附属儿科医院]. */
const PART_OF_WHOLE = /^(?:附属|直属|下属|第[一二三四五六七八九十]|分|驻)/u;

const wholeBefore = (end: number, found: readonly Finding[]): Finding | undefined =>
  bestEndingAt(end, "organisation", found);

/** Whether a body is the whole that another name takes in with a part of it, and so is not named by itself there. */
const isWholeOf = ({ span }: Finding, names: readonly Finding[]): boolean =>
  names.some((name) => name.evidence === WITH_WHOLE && name.span.start === span.start && name.span.end > span.end);
