import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import english from "../../locales/en.json" with { type: "json" };
import chinese from "../../locales/zh-Hans.json" with { type: "json" };
import { checkRules } from "../../src/pipeline/rules/check-rules.js";

type Tree = { [key: string]: string | Tree };

function* leaves(tree: Tree, path = ""): Generator<[string, string]> {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === "string") yield [path + name, value];
    else yield* leaves(value, `${path}${name}.`);
  }
}

const placeholders = (sentence: string): string[] => Array.from(new Set(sentence.match(/\{\{\w+\}\}/gu) ?? [])).sort();
const en = new Map(leaves(english));
const zh = new Map(leaves(chinese));
const singular = (key: string): string => key.replace(/_one$/u, "_other");

describe("the languages of the interface", () => {
  it("have the same sentences; Chinese has no singular", () => {
    expect(Array.from(zh.keys()).sort()).toEqual(Array.from(new Set(Array.from(en.keys(), singular))).sort());
  });

  it("have the same placeholders in each sentence; the reading of a number, which is in English, has none in Chinese", () => {
    for (const [key, sentence] of zh) {
      const expected = placeholders(en.get(key) ?? "");
      const optional = key.startsWith("issues.number/") ? ["{{meant}}", "{{said}}"] : [];
      const needed = expected.filter((name) => placeholders(sentence).includes(name) || !optional.includes(name));
      expect(placeholders(sentence), key).toEqual(needed);
    }
  });

  it("leave no sentence empty or untranslated", () => {
    for (const [key, sentence] of en) expect(sentence.trim(), key).not.toBe("");
    for (const [key, sentence] of zh) {
      if (/[a-z]{4}/iu.test((en.get(key) ?? "").replace(/\{\{\w+\}\}/gu, "").replace(/XLIFF/u, "")))
        expect(sentence, key).toMatch(/\p{Script=Han}/u);
    }
  });

  it("say every rule of the checks", () => {
    for (const { rule } of checkRules())
      for (const part of ["title", "message", "why"]) expect(en.has(`issues.${rule}.${part}`), rule).toBe(true);
  });

  it("hold no sentence that nobody says", () => {
    const code = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join("src", name), "utf8"))
      .join("\n");
    const dynamic =
      /^(?:counts|severities|errors\.forms|issues|glossary\.rejected|repairs|sentences|status|kind|severity|errors|state|queries|review\.columns|page\.(?:layout|align|theme|help)|cli\.glossary\.impact\.left|cli\.merge\.(?:broken|changed)|cli\.store\.(?:init|doctor|checkin)|changes|left-out|summary\.(?:kind|project|xliff|review|queries-file|queries-page|changes)|groups|(?:page\.match|memory)\.(?:left-out|kind|flag|penalty)|stats\.bands|place\.part-of-slide|project\.(?:stages|standings|notes|columns|conflicts))\b/u;
    const unused = Array.from(en.keys())
      .filter((key) => !dynamic.test(key))
      .map((key) => key.replace(/_(?:one|other)$/u, ""))
      .filter((key) => !code.includes(`"${key}"`));
    expect(unused).toEqual([]);
  });
});
