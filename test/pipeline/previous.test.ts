import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.js";
import { type PrepareOptions, prepare } from "../../src/pipeline/prepare/prepare.js";
import { createTranslator } from "../../src/ui/translator.js";

const wording = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const options: PrepareOptions = {
  concepts: [],
  wording,
  srcLang: "zh-CN",
  trgLang: "en",
  repair: "off",
  repeats: "mark",
  toolVersion: "1",
};
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const targets: Readonly<Record<string, string>> = {
  "雪山脚下有一个乡。": "A township lies at the foot of the mountains.",
  "乡里只有九户人家。": "Nine families live there.",
  "他们守着边境。": "They guard the border.",
  "路去年通了。": "The road was opened last year.",
};
const [first] = prepare(file("story.txt", `${Object.keys(targets).join("")}\n`), options).deliveries;
const translation = (first?.text ?? "").replace(
  /<source>(.*?)<\/source>\s*<target state="new">/gu,
  (whole, source: string) => `${whole.replace("new", "final")}${targets[source]}`,
);
const previous = file("old.xlf", translation);
const now = file("story.txt", "雪山脚下有一个乡。乡里只有十户人家。他们守着边境。\n");
const deliveriesOf = (more: Partial<PrepareOptions> = {}) =>
  new Map(prepare(now, { ...options, previous, ...more }).deliveries.map(({ name, text }) => [name, text]));

describe("prepare with the translation of an earlier version", () => {
  it("writes translations that hold with their states, and leaves the others to be done", () => {
    const xliff = deliveriesOf().get("story.en.xlf");
    expect(xliff).toContain('<target state="final">A township lies at the foot of the mountains.</target>');
    expect(xliff).toContain('<target state="new"></target>');
    expect(xliff).toContain("It was: “乡里只有九户人家。”, translated as: “Nine families live there.”.");
  });

  it("offers what was changed or removed in a memory, with the new number where it alone has changed", () => {
    const segsOf = (more: Partial<PrepareOptions>) =>
      deliveriesOf(more)
        .get("story.previous.tmx")
        ?.match(/<seg>.*?<\/seg>/gu);
    const removed = ["<seg>路去年通了。</seg>", "<seg>The road was opened last year.</seg>"];
    expect(segsOf({})).toEqual(["<seg>乡里只有十户人家。</seg>", "<seg>Ten families live there.</seg>", ...removed]);
    expect(segsOf({ tmRepair: "off" })).toEqual([
      "<seg>乡里只有九户人家。</seg>",
      "<seg>Nine families live there.</seg>",
      ...removed,
    ]);
  });

  it.each([
    { when: "the script", now: "雪山腳下有一個鄉。" },
    { when: "the name", now: "高原脚下有一个乡。" },
    { when: "a clause that moved", now: "有一个乡，雪山脚下。" },
  ])("knows a sentence again in which $when is another", ({ now: text }) => {
    const changed = file("story.txt", `${text}乡里只有九户人家。他们守着边境。路去年通了。\n`);
    const { changes } = prepare(changed, { ...options, previous });
    expect(changes?.map(({ kind, before }) => [kind, before?.source.text])).toEqual([
      ["changed", "雪山脚下有一个乡。"],
      ["kept", "乡里只有九户人家。"],
      ["kept", "他们守着边境。"],
      ["kept", "路去年通了。"],
    ]);
  });

  it("lists every change in a sheet", () => {
    expect(deliveriesOf().get("story.changes.csv")?.split("\r\n").slice(1, -1)).toEqual([
      "changed,1,乡里只有十户人家。,乡里只有九户人家。,Nine families live there.,final",
      "removed,,,路去年通了。,The road was opened last year.,final",
    ]);
  });

  it("gives XLIFF 2 the earlier translation as a match", () => {
    expect(deliveriesOf({ version: "2.1" }).get("story.en.xlf")).toMatch(
      /<mtc:match ref="#s[0-9a-f]+" matchQuality="98\.0" similarity="88\.8" origin="old\.xlf">\s*<source xml:space="preserve">乡里只有九户人家。<\/source>/u,
    );
  });

  it("gives OmegaT what holds as a memory, for its XLIFF shows the source", () => {
    const files = deliveriesOf({ for: "omegat" });
    expect(files.get("source/story.en.xlf")).toContain('<target state="new">雪山脚下有一个乡。</target>');
    expect(files.get("tm/auto/story.previous.tmx")).toContain("They guard the border.");
    expect(files.get("tm/auto/story.previous.tmx")).not.toContain("Nine families live there.");
    expect(files.get("tm/story.previous.tmx")).toContain("Ten families live there.");
  });

  it("marks what stands among other sentences now as to be reviewed", () => {
    const moved = file("story.txt", "春天来了。他们守着边境。花开满山坡。\n");
    const textIn = (version: "1.2" | "2.1") => prepare(moved, { ...options, previous, version }).deliveries[0]?.text;
    expect(textIn("1.2")).toContain('<target state="needs-review-translation">They guard the border.</target>');
    expect(textIn("2.1")).toContain('state="translated" subState="duiyi:needs-review"');
  });

  it("refuses a translation into another language", () => {
    expect(() => prepare(now, { ...options, previous, trgLang: "fr" })).toThrow(InputError);
  });
});
