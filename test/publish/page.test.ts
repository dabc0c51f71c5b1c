import { readFileSync } from "node:fs";
import fc from "fast-check";
import { type ParserError, parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/model/concept.js";
import { type Document, plain, type Segment } from "../../src/model/document.js";
import { identityMap } from "../../src/model/source-map.js";
import { renderPage, writeQuerySheet } from "../../src/publish/index.js";
import { createTranslator } from "../../src/ui/translator.js";

const ui = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const xining: Concept = {
  id: "xining",
  kind: "place",
  sources: [{ reference: "GB/T 2260" }],
  terms: { zh: [{ text: "西宁", status: "preferred" }], en: [{ text: "Xining", status: "preferred" }] },
};

function documentOf(texts: readonly [string, string][]): Document {
  const segments = texts.map(([source, target], index): Segment => {
    const at = source.indexOf("西宁");
    const terms =
      at < 0
        ? []
        : [{ span: { start: at, end: at + 2 }, concept: xining, term: { text: "西宁", status: "preferred" as const } }];
    return {
      id: `s${index}`,
      span: { start: 0, end: source.length },
      source: plain(source),
      target: plain(target),
      state: target === "" ? "initial" : "translated",
      terms,
      notes: [],
    };
  });
  const unit = { id: "u1", kind: "paragraph" as const, text: "", map: identityMap(""), segments };
  return { path: "story.txt", hash: "", srcLang: "zh-CN", trgLang: "en", units: [unit], queries: [] };
}

const render = (document: Document, audience: "public" | "review" = "review"): string =>
  renderPage(document, { audience, layout: "side-by-side", locale: "en", t: ui.t });

function errorsIn(html: string): string[] {
  const errors: string[] = [];
  parse(html, { onParseError: ({ code }: ParserError) => errors.push(code) });
  return errors;
}

describe("the bilingual page", () => {
  const page = render(
    documentOf([
      ["他来自西宁。", "He is from Xining."],
      ["再见。", ""],
    ]),
  );

  it("names the language of each side", () => {
    expect(page).toContain('<p class="side source" lang="zh-CN" dir="auto">');
    expect(page).toContain('<p class="side target" lang="en" dir="auto">');
  });

  it("links a term to the index of names, and the index to the segment", () => {
    expect(page).toContain('<a class="term" href="#term-xining">西宁</a>');
    expect(page).toContain('<dt id="term-xining" lang="zh-CN">西宁</dt>');
    expect(page).toMatch(/<dd>.*<a href="#s0">1<\/a>/u);
  });

  it("reaches for nothing outside itself", () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)/u);
    expect(page).not.toContain("<script");
    expect(page).toContain("default-src &#x27;none&#x27;");
  });

  it("stays well formed and harmless whatever the texts say", () => {
    const hostile = fc.constantFrom(
      "<script>alert(1)</script>",
      "</style>",
      "\u202e西宁",
      "\ud800",
      "\u0000",
      "&lt;",
      '"><img src=x>',
      "javascript:",
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(hostile, fc.string()), fc.oneof(hostile, fc.string())), {
          minLength: 1,
          maxLength: 4,
        }),
        (texts) => {
          const html = render(documentOf(texts));
          expect(errorsIn(html)).toEqual([]);
          expect(html).not.toMatch(/<script|<img/u);
        },
      ),
    );
  });
});

describe("the query sheet", () => {
  it("disarms cells that would start a formula", () => {
    const query = {
      rule: "source/gap",
      type: "other",
      severity: "warning",
      values: { text: "……" },
      place: { line: 3, column: 1 },
      context: "=1+1",
    } as const;
    const sheet = writeQuerySheet({ ...documentOf([]), queries: [query] }, { t: ui.t, message: ui.message });
    expect(sheet.startsWith("\ufeffNo.,Rule,Line,Column,Question,Context,Answer\r\n")).toBe(true);
    expect(sheet).toContain("'=1+1");
  });
});
