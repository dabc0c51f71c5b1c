import { describe, expect, it } from "vitest";
import { differingOf } from "../../src/memory/score/differing.js";
import { isNegated, isOpposed } from "../../src/memory/score/meaning.js";
import { unitsOf } from "../../src/memory/score/units.js";
import { growth, LINEAR } from "../growth.js";

/** Two texts that are laid on each other character for character, where every other clause differs. */
function differing(now: string, was: string, count: number) {
  const text = { now: `${now}好，`.repeat(count), was: `${was}好，`.repeat(count) };
  const units = { nowUnits: unitsOf(text.now, bare), wasUnits: unitsOf(text.was, bare) };
  const [nowStep, wasStep] = [units.nowUnits.length / count, units.wasUnits.length / count];
  const hunks = Array.from({ length: count }, (_, at) => ({
    now: [at * nowStep, (at + 1) * nowStep - 2] as const,
    was: [at * wasStep, (at + 1) * wasStep - 2] as const,
  }));
  return differingOf({ ...text, ...units }, hunks);
}

const bare = { quantities: [], names: [] };

describe("what two long sentences mean", () => {
  it.each([
    { when: "one denies the opposite of the other everywhere", now: "不赞成这个", was: "反对了这个" },
    { when: "they use words of one axis on the same side", now: "上升", was: "增加" },
    { when: "they negate twice", now: "没有不", was: "从来都" },
  ])("is told in time in proportion to their length where $when", async ({ now, was }) => {
    const told = (count: number): boolean[] => {
      const both = differing(now, was, count);
      return [isNegated(both), isOpposed(both)];
    };
    expect(await growth(400, told)).toBeLessThan(LINEAR);
  });
});
