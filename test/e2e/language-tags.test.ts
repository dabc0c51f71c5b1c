import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-tags-"));
const duiyi = (...args: string[]) => runIn(folder, args);
const languages = (source: string, target: string): string =>
  `${source === "" ? "" : ` source-language="${source}"`}${target === "" ? "" : ` target-language="${target}"`}`;

function xliff(source: string, target: string): string {
  const name = "tags.xlf";
  writeFileSync(
    join(folder, name),
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a"${languages(source, target)} datatype="plaintext"><body><trans-unit id="1"><source>列车开往兰州。</source><target state="translated">The train goes to Lanchow.</target></trans-unit></body></file></xliff>`,
  );
  return name;
}

const rulesOf = async (file: string): Promise<string[]> =>
  JSON.parse((await duiyi("check", file, "--format", "json")).out).issues.map(({ rule }: { rule: string }) => rule);

describe("a language tag", () => {
  it.each([
    ["ZH-CN", "EN"],
    ["zh_Hans_CN", "en_GB"],
    ["zho", "eng"],
    ["cmn-Hans", "en-Latn-US"],
    ["zh-hant", "en_us"],
    ["zh-SG", "EN-au"],
  ])("is held to the glossary as tools write it: %s and %s", async (source, target) => {
    expect(await rulesOf(xliff(source, target))).toEqual(["term/missing"]);
  });

  it.each([
    ["chinese", "english"],
    ["zh-CN", "x-own"],
  ])("that no glossary language fits is told, not passed over: %s and %s", async (source, target) => {
    expect(new Set(await rulesOf(xliff(source, target)))).toEqual(new Set(["term/language"]));
  });

  it("that the glossary has no terms in is told when a text is prepared", async () => {
    writeFileSync(join(folder, "a.txt"), "列车开往兰州。\n");
    const { out } = await duiyi("prepare", "a.txt", "--from", "ja", "--force");
    expect(out).toContain("the glossary has none in “ja”");
  });

  it.each(["en_US", "english", "*", "e", "en-US-u-nu-latn", "x-klingon", ""])(
    "never keeps a page or a memory from being written: %j",
    async (target) => {
      const file = xliff("zh-CN", target);
      expect((await duiyi("publish", file, "-o", "page.html", "--force")).code).toBe(0);
      expect(readFileSync(join(folder, "page.html"), "utf8")).toContain("The train goes to Lanchow.");
      const { code, out } = await duiyi("publish", file, "--to", "tmx", "-o", "-");
      expect(code).toBe(0);
      expect(out).toContain(`xml:lang="${{ en_US: "en-US", "": "und" }[target] ?? target}"`);
    },
  );
});
