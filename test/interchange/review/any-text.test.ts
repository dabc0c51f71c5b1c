import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { editedTarget } from "../../../src/interchange/edited-target/edited-target.js";
import { marksOf, shownText } from "../../../src/interchange/edited-target/shown-content.js";
import { readBilingual } from "../../../src/interchange/index.js";
import { readReview } from "../../../src/interchange/review/read-review.js";
import { markupOf, rawCode } from "../../../src/interchange/xliff/content-to-xml.js";
import { scanContent } from "../../../src/interchange/xliff/scan-content.js";
import { plain, type Segment } from "../../../src/model/document.js";
import type { Publication } from "../../../src/model/output.js";
import { identityMap } from "../../../src/model/source-map.js";
import { importReviewTable } from "../../../src/pipeline/merge/import-review-table.js";
import { outputs } from "../../../src/pipeline/publish/outputs.js";
import { decodeText } from "../../../src/text/decode.js";
import { runs } from "../../runs.js";
import { encode, formats, importReview, tableOf } from "./tables.js";

const oddities = [
  ..."<>&\"'=+-@⟦⟧字á\u0301é\u00a0\u2028\u202e\u200b\ud800\u0001\u000b\ufffe \n\t",
  ...["=cmd()", "_x000D_", "\ud83d\ude00", "⟦1⟧", "⟦/1⟧", "]]>", "=1+1", "'", "\r\n"],
];
const oddText = fc.array(fc.constantFrom(...oddities), { maxLength: 12 }).map((parts) => parts.join(""));
function publicationOf(pairs: readonly (readonly [source: string, target: string])[]): Publication {
  const segments = pairs.map(
    ([source, target], index): Segment => ({
      id: `s${index}`,
      span: { start: 0, end: 0 },
      source: plain(source),
      target: plain(target),
      state: "translated",
      terms: [],
      notes: [source],
    }),
  );
  const unit = { id: "u", kind: "paragraph" as const, text: "", map: identityMap(""), segments };
  const document = { path: "a.xlf", hash: "", srcLang: "zh-CN", trgLang: "en", units: [unit], queries: [] };
  const wording = { locale: "en" as const, t: String, message: () => "" };
  return { document, findIssues: () => [], audience: "review", layout: "stacked", toolVersion: "1", wording };
}

describe.each(formats)("any text in a %s", (to) => {
  it("stands there as it is, but for what no office document can hold", async () => {
    const output = await outputs[to]();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(oddText, oddText), { minLength: 1, maxLength: 5 }), async (pairs) => {
        const table = await output.write(publicationOf(pairs.map(([source, target]) => [`句${source}`, `${target}z`])));
        if (typeof table === "string") throw new Error("an office document is bytes");
        const { rows } = await readReview(table, `a.${to}`);
        const shown = (text: string) =>
          text.replace(/\r\n?/gu, "\n").replace(NO_XML, "\ufffd").replace(/[⟦⟧]/gu, "$&$&");
        expect(rows.map(({ source, target }) => [source, target])).toEqual(
          pairs.map(([source, target]) => [shown(`句${source}`), shown(`${target}z`)]),
        );
      }),
      { numRuns: runs(30) },
    );
  });
});

const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

describe("codes and text of a target", () => {
  const markups = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "a",
          "字",
          "⟦",
          "⟧",
          " ",
          "&amp;",
          "=cmd()",
          "<x id='1'/>",
          "<mrk mtype='term'>词</mrk>",
          "<!-- n -->",
        ),
        fc.constantFrom("<g id='2'>b</g>", "<bpt id='3'>&lt;b></bpt>c<ept id='3'>&lt;/b></ept>"),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(""));

  it("are the same when nobody edits them, and all there when the text is edited", () => {
    fc.assert(
      fc.property(markups, fc.constantFrom("x", "好", "⟦⟦", "&"), (markup, put) => {
        const { content } = scanContent(markup, 0);
        const shown = shownText(content, marksOf(content, content));
        expect(editedTarget(shown, content, content)).toEqual({ kind: "same" });
        fc.pre(shown.trim() !== "");
        const edit = editedTarget(put + shown.trim(), content, content);
        if (edit.kind !== "edited") throw new Error(`${edit.kind}: ${shown}`);
        const { content: back } = scanContent(markupOf(edit.content, rawCode), 0);
        const space = shown.slice(0, shown.length - shown.trimStart().length);
        expect(back.text).toBe(space + put.replace("⟦⟦", "⟦") + content.text.slice(space.length));
        expect(back.codes.map(({ raw }) => raw).sort()).toEqual(content.codes.map(({ raw }) => raw).sort());
      }),
      { numRuns: runs(50) },
    );
  });
});

const suites = ["../shared/conformance/tools", "../shared/conformance/xliff-2.2"].filter(existsSync);
const every = runs(1) > 1 ? 1 : 4; // all of them in `npm run test:deep`
const files = suites
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:xlf|xliff|sdlxliff)$/u.test(name))
      .map((name) => join(folder, name)),
  )
  .filter((_, index) => index % every === 0);

describe.skipIf(files.length === 0)("files that real tools wrote (skipped without ../shared)", () => {
  it("come home from a table that nobody touched byte for byte", async () => {
    let home = 0;
    for (const [index, path] of files.entries()) {
      const to = formats[index % formats.length] ?? "docx";
      const bytes = readFileSync(path);
      const decoded = decodeText(bytes);
      if (!decoded.ok) continue;
      const table = await tableOf(bytes, to).catch(() => undefined);
      if (table === undefined) continue;
      const segments = readBilingual(decoded.text, { name: "x.xlf", srcLang: "", trgLang: "" }).units.flatMap(
        (unit) => unit.segments,
      );
      if (segments.length === 0) continue;
      const taken = await importReviewTable({ name: `r.${to}`, bytes: table }, { name: "story.en.xlf", bytes });
      expect(taken.issues, path).toEqual([]);
      expect(Buffer.compare(taken.bytes, bytes), path).toBe(0);
      home += 1;
    }
    expect(home).toBeGreaterThan(200 / every);
  });
});

describe("a document from outside", () => {
  const story = `<xliff version="1.2"><file original="a" source-language="zh" target-language="en"><body><trans-unit id="a"><source>好</source><target>Good</target></trans-unit></body></file></xliff>`;
  let bomb: Uint8Array;
  beforeAll(() => {
    const parts = { "word/document.xml": new Uint8Array(210_000_000), "xl/workbook.xml": new Uint8Array(1) };
    bomb = zipSync(parts, { level: 9 });
  });

  it.each(formats)("is refused before it is unpacked to something absurd (%s)", async (to) => {
    await expect(importReview(bomb, to, story)).rejects.toMatchObject({ code: "office.unpacked" });
  });

  it.each(formats)("is refused where it is damaged, of the old kind or no table of ours (%s)", async (to) => {
    const whole = await tableOf(story, to);
    const locked = new Uint8Array(600);
    locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(importReview(whole.slice(0, 900), to, story)).rejects.toMatchObject({ code: "office.damaged" });
    await expect(importReview(encode("no document"), to, story)).rejects.toMatchObject({ code: "office.damaged" });
    await expect(importReview(locked, to, story)).rejects.toMatchObject({ code: "office.compound" });
  });

  it("is refused where its XML is too deep, or holds entities", async () => {
    const deep = (inside: string) => zipSync({ "word/document.xml": strToU8(inside) });
    await expect(importReview(deep("<a>".repeat(5000)), "docx", story)).rejects.toMatchObject({ code: "office.part" });
    const entity = '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>';
    await expect(importReview(deep(entity), "docx", story)).rejects.toMatchObject({ code: "office.part" });
    await expect(importReview(deep("<a/>"), "docx", story)).rejects.toMatchObject({ code: "review.form" });
  });

  it("takes a sentence of a megabyte where it has a place, and else says which it is", async () => {
    const long = story.replace("Good", "Good ".repeat(200_000));
    expect(await importReview(await tableOf(long, "docx"), "docx", long)).toMatchObject({ xliff: long, rules: [] });
    await expect(tableOf(long, "xlsx")).rejects.toMatchObject({
      code: "output.cell",
      values: { id: "a", limit: 32_767 },
    });
  });
});
