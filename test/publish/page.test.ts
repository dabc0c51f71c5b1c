import { readFileSync } from "node:fs";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, type ParserError, parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/model/concept.js";
import { type Document, plain, type Segment } from "../../src/model/document.js";
import { identityMap } from "../../src/model/source-map.js";
import { compareDocuments } from "../../src/publish/html/comparison.js";
import type { PageOptions } from "../../src/publish/html/options.js";
import { renderPage, renderQueryPage, writeQuerySheet } from "../../src/publish/index.js";
import { createTranslator } from "../../src/ui/translator.js";
import { runs } from "../runs.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

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

const wording = ui;
const render = (document: Document, options: Partial<PageOptions> = {}): string =>
  Array.from(renderPage(document, { audience: "review", layout: "side-by-side", wording, ...options })).join("");

function errorsIn(html: string): string[] {
  const errors: string[] = [];
  parse(html, { onParseError: ({ code }: ParserError) => errors.push(code) });
  return errors;
}

/** Every element of a page with a test of its attributes. */
function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if ("attrs" in node) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";

const textsOf = (html: string, side: "source" | "target"): string[] =>
  elementsOf(html)
    .filter((element) => attribute(element, "class") === side)
    .map(textOf);

describe("the bilingual page", () => {
  const page = render(
    documentOf([
      ["他来自西宁。", "He is from Xining."],
      ["再见。", ""],
    ]),
  );

  it("names the language of each side", () => {
    expect(page).toContain('<p class="source" lang="zh-CN">');
    expect(page).toContain('<p class="target" lang="en">');
  });

  it("writes Uyghur from right to left", () => {
    const uyghur = render({ ...documentOf([["你好。", "ياخشىمۇسىز."]]), trgLang: "ug" });
    expect(uyghur).toContain('<p class="target" lang="ug" dir="rtl">');
  });

  it("links a term to the index of names, and the index to the segment", () => {
    expect(page).toContain('<a href="#term-xining">西宁</a>');
    expect(page).toContain('<div class="name" id="term-xining">');
    expect(page).toMatch(/<p class="places">.*<a href="#s0">1<\/a>/u);
  });

  it.each(["public", "review"] as const)("has the addresses of the document beside its own (%s)", (audience) => {
    const document = documentOf([
      ["第一章", "Chapter One"],
      ["天亮了。", "Day broke."],
    ]);
    const addresses = new Map([
      ["s0", ["第一章", 'a"b', "s1"]],
      ["s1", ["dy-text", "term-xining", "有 空"]],
    ]);
    const html = render(document, { audience, addresses });
    const [first = "", second = ""] = html.split('<div class="row').slice(1);
    expect(first).toContain('<span class="at" id="第一章"></span><span class="at" id="a&quot;b"></span>');
    for (const row of [first, second]) expect(row).not.toMatch(/class="at" id="(?:s1|dy-|term-|有)/u);
    expect(errorsIn(html)).toEqual([]);
  });

  it("reaches for nothing outside itself", () => {
    const outside = elementsOf(page).flatMap(({ attrs }) =>
      attrs.filter(
        ({ name, value }) => ["src", "href", "srcset", "data", "action"].includes(name) && !value.startsWith("#"),
      ),
    );
    expect(outside).toEqual([]);
    expect(page).not.toMatch(/url\(|@import/u);
  });

  it("lets in no program and no style sheet but its own", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? "";
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'/u,
    );
  });

  it("shows readers only what has come as far as the state asked for", () => {
    const document = documentOf([
      ["他来自西宁。", "He is from Xining."],
      ["再见。", ""],
    ]);
    const options = { audience: "public" } as const;
    expect(textsOf(render(document, options), "source")).toEqual(["他来自西宁。"]);
    expect(textsOf(render(document, { ...options, minState: "final" }), "source")).toEqual([]);
  });

  it("keeps the title, the author, the day and the licence that are given", () => {
    const html = render(documentOf([["你好。", "Hello."]]), {
      audience: "public",
      title: "River Town",
      author: "Li Hua",
      date: "2026-11-25",
      licence: "CC BY 4.0",
    });
    expect(html).toContain("<title>River Town</title>");
    expect(html).toContain('<meta property="og:title" content="River Town">');
    expect(html).toContain('<time datetime="2026-11-25">25 November 2026</time>');
    expect(html).toContain('<a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener noreferrer">');
  });

  it("gives each segment an address of its own, whatever ids a file has", () => {
    const document = documentOf([
      ["一。", "One."],
      ["二。", "Two."],
      ["三。", "Three."],
    ]);
    const [unit] = document.units;
    const ids = ["1", "1", "dy find"];
    const segments = unit?.segments.map((segment, index) => ({ ...segment, id: ids[index] ?? "" })) ?? [];
    const html = render({ ...document, units: unit ? [{ ...unit, segments }] : [] });
    const rows = elementsOf(html).filter((element) => attribute(element, "class")?.startsWith("row "));
    expect(rows.map((row) => attribute(row, "id"))).toEqual(["1", "1-2", "dy_find"]);
  });

  it("draws inline codes for revisers without a letter of theirs in the text", () => {
    const document = documentOf([["请点击确定。", "Click OK."]]);
    const [unit] = document.units;
    const code = { id: "1", kind: "placeholder", offset: 6, element: "x", raw: '<x id="1"/>' } as const;
    const segments =
      unit?.segments.map((segment) => ({ ...segment, target: { text: "Click OK.", codes: [code] } })) ?? [];
    const html = render({ ...document, units: unit ? [{ ...unit, segments }] : [] });
    expect(textsOf(html, "target")).toEqual(["Click OK."]);
    expect(html).toContain('Click <span class="code placeholder" role="img" aria-label="x 1"');
  });

  it("stands the reading of each character above it, a word at a time, where that is asked for", () => {
    expect(render(documentOf([["银行。", "Bank."]]), { pinyin: true })).toContain(
      "<ruby>银<rt><span inert>yín</span></rt>行<rt><span inert>háng</span></rt></ruby>。",
    );
  });

  it("reads a place with its level as one word", () => {
    const html = render(documentOf([["她住在都匀市和什邡市之间。", "She lives between Duyun and Shifang."]]), {
      pinyin: true,
    });
    const words = Array.from(html.matchAll(/<ruby>.*?<\/ruby>/gu), ([ruby]) =>
      ruby.replaceAll("<rt><span inert>", "(").replaceAll("</span></rt>", ")"),
    );
    expect(words).toContain("<ruby>都(dū)匀(yún)市(shì)</ruby>");
    expect(words).toContain("<ruby>什(shí)邡(fāng)市(shì)</ruby>");
  });

  it("shows word by word what has changed since an earlier version", () => {
    const before = documentOf([
      ["他来自西宁。", "He is from Sining."],
      ["你好。", "Hello."],
      ["走了。", "Gone."],
    ]);
    const now = documentOf([
      ["他来自西宁。", "He is from Xining."],
      ["你好。", "Hello."],
    ]);
    const html = render(now, { previous: compareDocuments(now, before) });
    expect(html).toContain("He is from <del>Sining</del><ins>Xining</ins>.");
    expect(html).toMatch(/走了。.*Gone\./u);
  });

  it("is valid, harmless and complete whatever the texts say", () => {
    const hostile = fc.constantFrom(
      "<script>alert(1)</script>",
      "</style></script><!--",
      "]]><b onclick=x>",
      "\u202e西宁",
      "\u2066\u2067x",
      "\ud800",
      "\udc00\u0000",
      "\ufffe\u0085",
      "&lt;&#0;",
      '"><img src=x onerror=alert(1)>',
      "javascript:alert(1)",
      "长".repeat(5000),
      "e\u0301".repeat(200),
      "\r\n\t \u00a0\u3000",
    );
    const text = fc.oneof(
      hostile,
      fc.string({ unit: "binary" }),
      fc.tuple(hostile, hostile).map((two) => two.join("西宁")),
    );
    const issueOf = (rule: string) =>
      ({
        rule: "term/missing",
        type: "terminology",
        severity: "error",
        values: { source: rule },
        segment: "s0",
      }) as const;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }),
        fc.record({ title: text, author: text, licence: text, audience: fc.constantFrom("public", "review") }),
        text,
        (texts, options, path) => {
          const document = { ...documentOf(texts), path };
          const html = render(document, { ...options, issues: [issueOf(path)] });
          expect(errorsIn(html)).toEqual([]);
          const elements = elementsOf(html);
          const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
          expect(new Set(ids).size).toBe(ids.length);
          expect(elements.filter(({ tagName }) => tagName === "script")).toHaveLength(2);
          expect(
            elements.some(({ tagName, attrs }) => tagName === "img" || attrs.some(({ name }) => name.startsWith("on"))),
          ).toBe(false);
          if (options.audience === "review")
            expect(textsOf(html, "source")).toEqual(texts.map(([source]) => shown(source)));
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

/** A text as HTML can hold it. */
const shown = (text: string): string =>
  text
    .replaceAll("\r", "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}\p{NChar}]/gu, "\ufffd");

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

describe("the query page", () => {
  it("is valid and keeps what a text says a text", () => {
    const query = {
      rule: "source/gap",
      type: "other",
      severity: "warning",
      values: { text: "</td><script>" },
      place: { line: 3, column: 1 },
      context: "\u202e<b>",
    } as const;
    const html = renderQueryPage({ ...documentOf([]), path: "</title>", queries: [query] }, ui);
    expect(errorsIn(html)).toEqual([]);
    expect(elementsOf(html).filter(({ tagName }) => tagName === "script")).toHaveLength(1);
    expect(html).toContain('data-rule="source/gap" data-line="3" data-column="1"');
  });
});

it.each([
  { datatype: "x-markdown", item: "unit item bulleted" },
  { datatype: "plaintext", item: "unit item" }, // whose items have their marks in the text
])("shows items, cells and cues of $datatype as such", ({ datatype, item }) => {
  const [unit] = documentOf([["西宁", "Xining"]]).units;
  if (unit === undefined) throw new Error("the document has a unit");
  const units = (["item", "cell", "cue"] as const).map((kind) => ({ ...unit, kind }));
  const page = render({ ...documentOf([]), datatype, units });
  for (const name of [item, "unit cell", "unit cue"]) expect(page).toContain(`<div class="${name}">`);
});
