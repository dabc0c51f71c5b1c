import { rmSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read, translate } = workFolder();

const ferry = (english: string, japanese: string): string =>
  `concepts:\n  - id: ferry\n    kind: place\n    terms:\n      zh:\n        - text: 渡口\n          status: preferred\n` +
  `      en:\n        - text: ${english}\n          status: preferred\n      ja:\n        - text: ${japanese}\n          status: preferred\n`;

/** A project in two languages, of whose pages one names the ferry, one part of it by part of it, and one does not. */
beforeEach(async () => {
  put(
    "duiyi.config.json",
    JSON.stringify({ locale: "en", from: "zh-CN", to: ["en", "ja"], sources: ["docs"], glossary: ["terms"] }),
  );
  put("terms/places.yaml", ferry("the ferry", "渡し場"));
  put("docs/coded.md", "小路通向渡**口**。\n");
  put("docs/named.md", "渡口有船。\n");
  put("docs/other.md", "天亮了。\n");
  await duiyi("run");
  const english = { "渡口有船。": "There are boats at the ferry.", "天亮了。": "Day broke." };
  const japanese = { "渡口有船。": "渡し場に船があります。", "天亮了。": "夜が明けました。" };
  for (const name of ["named", "other"]) {
    translate(`out/${name}.en.xlf`, english);
    translate(`out/${name}.ja.xlf`, japanese);
  }
  const coded = '小路通向渡<g id="1" ctype="bold">口</g>。';
  translate("out/coded.en.xlf", { [coded]: 'The path leads to the fer<g id="1" ctype="bold">ry</g>.' });
  translate("out/coded.ja.xlf", { [coded]: '小道は渡し<g id="1" ctype="bold">場</g>に続きます。' });
  await duiyi("run");
});

const published = "out/named.en.bilingual.html";

describe("an edit of the glossary", () => {
  it("is an edit for the languages whose terms it changes, and for the documents that have one", async () => {
    expect((await duiyi("run")).out).toContain("0 done, 6 as before");
    put("terms/places.yaml", ferry("the landing", "渡し場"));
    const { out } = await duiyi("run");
    expect(out.split("\n").filter((line) => line.includes("→"))).toEqual([
      "docs/coded.md → en: checked",
      "docs/named.md → en: checked",
    ]);
    expect(out).toContain("2 done, 4 as before");
    put("terms/places.yaml", ferry("the landing", "船着き場"));
    expect((await duiyi("run")).out).toContain("2 done, 4 as before");
  });

  it("leaves what a run without a cache would make", async () => {
    put("terms/places.yaml", ferry("the landing", "渡し場"));
    await duiyi("run");
    const before = [read(published), read("out/named.ja.bilingual.html"), read("out/coded.en.html")];
    rmSync(at(".duiyi/cache.json"));
    expect((await duiyi("run")).out).toContain("0 done, 6 as before");
    expect([read(published), read("out/named.ja.bilingual.html"), read("out/coded.en.html")]).toEqual(before);
  });
});
