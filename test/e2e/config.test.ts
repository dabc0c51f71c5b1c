import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

/** Runs in a folder below the one that holds the configuration. */
function withConfig(config: string | Uint8Array, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-config-"));
  const below = join(folder, "office");
  mkdirSync(below);
  writeFileSync(join(folder, "duiyi.config.json"), config);
  writeFileSync(join(below, "story.txt"), "小城建于明代[1]，毁于大火[2]。他说他在３岁时来过。\n");
  writeFileSync(join(below, "back.tsv"), "增长百分之三。\tUp 3 per cent.\n");
  return runIn(below, args, { DUIYI_LOCALE: "", LC_ALL: "", LANG: "C" });
}

const rule = (about: string): string =>
  `{ "checks": { "rules": [{ "id": "percent", "message": "Write %.", ${about} }] } }`;

describe("duiyi.config.json", () => {
  it("is found in a folder above and refuses repairs", async () => {
    const { out } = await withConfig('{ "repair": { "skip": ["width"] } }', "repair", "story.txt");
    expect(out).toBe("小城建于明代[1]，毁于大火[2]。他说他在３岁时来过。\n");
  });

  it("gives way to an option", async () => {
    const config = '{ "repair": { "minConfidence": 0.99 } }';
    const only = ["--only", "footnotes", "story.txt"];
    expect((await withConfig(config, "repair", ...only)).out).toContain("[1]");
    expect((await withConfig(config, "repair", "--min-confidence", "0", ...only)).out).not.toContain("[1]");
  });

  it("names the store of commands that are given none", async () => {
    const config = '{ "store": "postgres://li@db.invalid/desk?sslmode=disable" }';
    for (const words of [
      ["tm", "stats"],
      ["glossary", "list"],
      ["store", "doctor"],
      ["store", "members", "list"],
    ])
      expect((await withConfig(config, ...words)).err).toMatch(/li@db\.invalid.*cannot be reached/u);
  });

  it("leaves the URL of a memory as it is", async () => {
    const config = '{ "memories": [{ "path": "postgres://li@db.invalid/desk?sslmode=disable" }] }';
    expect((await withConfig(config, "prepare", "story.txt")).err).toMatch(/li@db\.invalid.*cannot be reached/u);
  });

  it("says the language of messages", async () => {
    expect((await withConfig('{ "locale": "zh-Hans" }', "repair", "none.txt")).err).toContain("没有这个文件");
  });

  it.each([
    {
      what: "a key that stands twice",
      config: '{ "checks": { "only": ["number"], "only": ["form"] } }',
      says: /duiyi\.config\.json:1:35: “only” stands here for the second time/u,
    },
    {
      what: "broken JSON",
      config: '{ "to": "en" "x" }',
      says: /duiyi\.config\.json:1:14: The configuration is not well-formed/u,
    },
    {
      what: "a pattern where a rule is wanted",
      config: '{ "checks": { "ignore": ["number/*"] } }',
      says: /checks\.ignore\.0: a rule, such as number\/date, or a family of rules, such as number, was expected\./u,
    },
    {
      what: "a language that is none",
      config: '{ "to": "English" }',
      says: /to: a language tag, such as zh or en-GB, was expected\./u,
    },
    {
      what: "a store that is no URL of one",
      config: '{ "store": "https://db.example/desk" }',
      says: /store: this is no URL of a store\. Write it as postgres:/u,
    },
    {
      what: "a password in the URL of a store",
      config: '{ "store": "postgres://li:geheim@db.example/desk" }',
      says: /store: a password stands in the URL(?![\s\S]*geheim)/u,
    },
    {
      what: "a password in the URL of a memory",
      config: '{ "memories": [{ "path": "postgres://li:geheim@db.example/desk" }] }',
      says: /memories\.0\.path: a password stands in the URL(?![\s\S]*geheim)/u,
    },
    {
      what: "an unknown key",
      config: '{ "repairs": {} }',
      says: /repairs: this key is not known\. Known here: \$schema, locale, from,.* repair, formats, checks\. Fix/u,
    },
    {
      what: "an unknown key of a memory",
      config: '{ "memories": [{ "path": "tm", "writes": true }] }',
      says: /memories\.0\.writes: this key is not known\. Known here: path, write, penalty\./u,
    },
    { what: "a wrong type", config: '{ "glossary": "x" }', says: /glossary: a list was expected/u },
    {
      what: "a rule whose bad example is fine",
      config: rule('"forbid": "per cent", "examples": { "good": ["3%"], "bad": ["3 percent"] }'),
      says: /rule “percent” finds nothing in its bad example “3 percent”/u,
    },
    {
      what: "a rule whose good example is not",
      config: rule('"forbid": "per cent", "examples": { "good": ["3 per cent"], "bad": ["3 per cent"] }'),
      says: /rule “percent” finds something in its good example/u,
    },
    {
      what: "a pattern that looks behind",
      config: rule('"forbid": "(?<=a)b", "examples": { "good": ["x"], "bad": ["ab"] }'),
      says: /rule “percent”: its pattern “forbid”.*RE2/su,
    },
    { what: "a rule without a pattern", config: rule('"examples": { "good": ["x"], "bad": ["y"] }'), says: /source/u },
    { what: "an unknown repair", config: '{ "repair": { "skip": ["wrap"] } }', says: /no repair “wrap”.*wraps/u },
    {
      what: "a number out of range",
      config: '{ "repair": { "minConfidence": 2 } }',
      says: /minConfidence: a number ≤ 1/u,
    },
  ])("is refused with exit 2 for $what", async ({ config, says }) => {
    const { code, err } = await withConfig(config, "segment", "story.txt");
    expect(err).toMatch(says);
    expect(code).toBe(2);
  });

  it("is refused with exit 3 where its bytes are no characters", async () => {
    const { code, err } = await withConfig(Buffer.from('{ "output": "\xff" }', "latin1"), "segment", "story.txt");
    expect([code, err]).toEqual([3, expect.stringMatching(/duiyi\.config\.json:1:14: .* byte 14 \(FF\)/u)]);
  });

  it("has rules of the user's own", async () => {
    const config = rule('"forbid": "per ?cent", "examples": { "good": ["3%"], "bad": ["3 per cent"] }');
    const { out } = await withConfig(config, "check", "--from", "zh", "--only", "own", "--format", "json", "back.tsv");
    expect(JSON.parse(out).issues).toMatchObject([{ rule: "own/percent", severity: "warning", message: "Write %." }]);
  });

  it("has a JSON Schema that ships with the package", () => {
    expect(existsSync("dist/schemas/duiyi.config.schema.json")).toBe(true);
  });
});
