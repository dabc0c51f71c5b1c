import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/model/concept.js";
import { segmentLineSchema } from "../../src/model/segment-line.js";
import { outputEndings, outputIds } from "../../src/pipeline/publish/output-ids.js";
import { publish } from "../../src/pipeline/publish/publish.js";
import { createTranslator } from "../../src/ui/translator.js";

const ui = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const folder = "test/publish/golden";
const concept = (
  id: string,
  kind: Concept["kind"],
  zh: string,
  en: readonly string[],
  definition?: string,
): Concept => ({
  id,
  kind,
  definition,
  terms: {
    zh: [{ text: zh, status: "preferred" }],
    en: en.map((text, index) => ({ text, status: index === 0 ? "preferred" : "admitted" })),
  },
});
const concepts = [
  concept("qinghai-lake", "place", "青海湖", ["Qinghai Lake", "Koko Nor"], "Lake of Qinghai"),
  concept("xining", "place", "西宁市", ["Xining"], "Capital of Qinghai"),
];
const file = {
  xliff: { name: "harbour.en.xlf", bytes: readFileSync(`${folder}/harbour.en.xlf`) },
  source: { name: "harbour.txt", bytes: readFileSync(`${folder}/harbour.txt`) },
};
const common = { concepts, wording: ui, toolVersion: "1" };

/** The parts of an office document, one after the other, with a line for each row, style and string; a text as it is. */
function readable(content: string | Uint8Array): string {
  if (typeof content === "string") return content;
  const parts = Object.entries(unzipSync(content)).sort(([a], [b]) => (a < b ? -1 : 1));
  return parts.map(([name, bytes]) => `==> ${name}\n${lined(new TextDecoder().decode(bytes))}\n`).join("");
}

const lined = (markup: string): string => markup.replace(/(?=<(?:w:tr|w:style|w:p|row|si|xf)[ >])/gu, "\n");

describe("JSON Lines", () => {
  it("are of the schema that ships, and say what the XLIFF says", async () => {
    const lines = String(await publish(file, { ...common, to: "jsonl" }))
      .trimEnd()
      .split("\n");
    const segments = lines.map((line) => segmentLineSchema.parse(JSON.parse(line)));
    expect(segments.map(({ source }) => source).slice(0, 2)).toEqual([
      "青海湖边的小站",
      "清晨，水文站的小王推开门，先看风，再看水。",
    ]);
    expect(segments.map(({ target }) => target).slice(5, 7)).toEqual(["Wang laughs.", null]);
  });

  it("leave out for readers what is below the state, and what was remarked", async () => {
    const text = String(await publish(file, { ...common, to: "jsonl", audience: "public", minState: "reviewed" }));
    const segments = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(segments.map(({ target }) => target !== null)).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(segments.some((segment) => "notes" in segment || "issues" in segment)).toBe(false);
  });
});

describe.each(["docx", "xlsx"] as const)("a %s for readers", (to) => {
  it("holds both languages, and nothing that is for revisers", async () => {
    const parts = readable(await publish(file, { ...common, to, audience: "public", minState: "reviewed" }));
    for (const text of ["水文站", "water station", "Wang laughs."]) expect(parts).toContain(text);
    for (const text of ["in his notebook", ">Comment<", "duiyi.xliff", "⟦1⟧", "permStart", "sheetProtection", "两成 ="])
      expect(parts).not.toContain(text);
  });
});

describe("a page for review", () => {
  const page = async (from: string, to: string, options = {}): Promise<string> => {
    const text = new TextDecoder().decode(file.xliff.bytes).replaceAll(from, to);
    const xliff = { name: "harbour.en.xlf", bytes: new TextEncoder().encode(text) };
    return String(await publish({ ...file, xliff }, { ...common, to: "html", audience: "review", ...options }));
  };

  it("shows what people noted, and none of our own notes, wherever they were written", async () => {
    const html = await page('<note from="duiyi">harbour.txt', '<note from="duiyi">drafts/harbour.txt');
    expect(html).toContain("in his notebook");
    expect(html).not.toContain("drafts/harbour.txt, line");
  });

  it("leaves out issues that are suppressed or known", async () => {
    const rules = (html: string): string[] =>
      Array.from(html.matchAll(/<code>([^<]+)<\/code><\/li>/gu), ([, rule = ""]) => rule);
    const [first = "", ...others] = rules(await page("", ""));
    const known = { suppressions: [{ rule: first, reason: "as agreed" }] };
    expect(first).not.toBe("");
    expect(rules(await page("", "", { known }))).toEqual(others.filter((rule) => rule !== first));
  });
});

describe.each(outputIds)("the output %s", (to) => {
  it.skipIf(to === "html")("writes the harbour as its golden file has it (the page has its own tests)", async () => {
    const ending = outputEndings[to];
    const golden = `${folder}/harbour.${ending}${/docx|xlsx/u.test(to) ? ".xml" : ""}`;
    await expect(readable(await publish(file, { ...common, to }))).toMatchFileSnapshot(`../../${golden}`);
  });

  it("gives the same for the same, whatever the time", async () => {
    const once = await publish(file, { ...common, to });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await publish(file, { ...common, to })).toEqual(once);
  });
});
