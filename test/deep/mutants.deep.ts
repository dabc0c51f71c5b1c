import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xliffRules } from "../../src/interchange/xliff/validate/registry.js";
import { InputError } from "../../src/model/input-error.js";
import { check } from "../../src/pipeline/check/check.js";
import { publish } from "../../src/pipeline/publish/publish.js";
import { validate } from "../../src/pipeline/validate/validate.js";
import { createTranslator } from "../../src/ui/translator.js";
import { anyWays, encodings, someOf } from "./ways.js";

/** The same files in every run; `DUIYI_SEED=$RANDOM` looks at others. */
const SEED = Number(process.env.DUIYI_SEED ?? 1);
const wording = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));

interface Seed {
  readonly rule: string;
  readonly text: string;
}

/** Files that break one rule of XLIFF each, and files that are like them and keep it. */
const mutants: readonly Seed[] = xliffRules.flatMap(({ rule, examples }) =>
  examples.breaks.map((text) => ({ rule, text })),
);
const twins: readonly Seed[] = xliffRules.flatMap(({ rule, examples }) =>
  examples.holds.map((text) => ({ rule, text })),
);

/** A file in another writing. */
const written = (seeds: readonly Seed[]) =>
  fc
    .record({ seed: fc.constantFrom(...seeds), changes: someOf(anyWays), encode: fc.constantFrom(...encodings) })
    .map(({ seed, changes, encode }) => {
      const ways = changes.map(({ way }) => way.what).join(", ");
      const text = changes.reduce((one, { way, at }) => way.write(one, at), seed.text);
      return { rule: seed.rule, what: `${ways}\n${text}`, text, encode };
    });

const rulesBroken = (bytes: Uint8Array): string[] =>
  Array.from(new Set(validate({ name: "m.xlf", bytes }).issues.map(({ rule }) => rule)));

/** What other commands make of a file: the texts of each side, one after another, and what is said. */
interface Use {
  readonly source: string;
  readonly target: string;
  readonly said: string;
}

/** Nothing where the file is refused with a name of ours; anything else is thrown. */
async function useOf(bytes: Uint8Array): Promise<Use | undefined> {
  const xliff = { name: "m.xlf", bytes };
  try {
    const { issues } = check({ xliff }, { concepts: [] });
    const lines = await publish(
      { xliff },
      { to: "jsonl", audience: "review", concepts: [], wording, toolVersion: "1" },
    );
    const segments = String(lines)
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const sideOf = (side: "source" | "target"): string => segments.map((segment) => segment[side] ?? "").join("");
    return { source: sideOf("source"), target: sideOf("target"), said: JSON.stringify(issues) };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The texts of one side of the segments of a file, which no output may lose in silence: runs between tags, less what codes hold. */
const textsOf = (text: string, side: string): string[] =>
  Array.from(
    text
      .replace(
        /<!--.*?-->|<(?:x:)?(seg-source|alt-trans|bin-source|bin-target|bpt|ept|ph|it)\b(?:[^>]*[^>/])?>.*?<\/(?:x:)?\1\s*>|<mtc:matches.*?<\/mtc:matches>/gsu,
        "",
      )
      .matchAll(new RegExp(`<(?:x:)?${side}\\b[^>]*>(.*?)</(?:x:)?${side}\\s*>`, "gsu")),
    ([, content = ""]) => content.split(/<[^>]*>/u),
  )
    .flat()
    .map((part) => part.replace(/&\w+;/gu, "").trim())
    .filter((part) => part !== "");

function expectNothingLost({ source, target, said }: Use, text: string, what: string): void {
  for (const part of textsOf(text, "source")) expect(source + said, what).toContain(part);
  for (const part of textsOf(text, "target")) expect(target + source + said, what).toContain(part); // the same as its source: none
}

describe("a mutant of XLIFF, in whatever way it is written", () => {
  it("breaks the same rule and no other, and loses nothing in silence", async () => {
    await fc.assert(
      fc.asyncProperty(written(mutants), async ({ rule, text, what, encode }) => {
        expect(rulesBroken(encode(text)), what).toEqual([rule]);
        const used = await useOf(encode(text));
        if (used !== undefined) expectNothingLost(used, text, what);
      }),
      { numRuns: 300, seed: SEED },
    );
  });
});

describe("its valid twin, in whatever way it is written", () => {
  it("is accepted, and every text is there", async () => {
    await fc.assert(
      fc.asyncProperty(written(twins), async ({ text, what, encode }) => {
        expect(rulesBroken(encode(text)), what).toEqual([]);
        const used = await useOf(encode(text));
        if (/<(?:x:)?(?:trans-unit|segment)\b/u.test(text) && /trgLang|target-lang/u.test(text))
          expect(used, what).toBeDefined();
        if (used !== undefined) expectNothingLost({ ...used, said: "" }, text, what);
      }),
      { numRuns: 300, seed: SEED },
    );
  });
});
