import { readFileSync } from "node:fs";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { parse } from "junit2json";
import { parse as parseHtml } from "parse5";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Concept } from "../../src/model/concept.js";
import { issueListSchema } from "../../src/model/issue-schema.js";
import type { Review } from "../../src/model/review.js";
import { check } from "../../src/pipeline/check/check.js";
import { checkRules } from "../../src/pipeline/rules/check-rules.js";
import { review } from "../../src/pipeline/suppress/review.js";
import { issuesGithub } from "../../src/reports/github.js";
import { issuesHtml } from "../../src/reports/html.js";
import { issuesJson } from "../../src/reports/json.js";
import { issuesJunit } from "../../src/reports/junit.js";
import { issuesPretty } from "../../src/reports/pretty.js";
import type { ReportContext, ReportForm } from "../../src/reports/report-context.js";
import { issuesSarif } from "../../src/reports/sarif.js";
import { createTranslator } from "../../src/ui/translator.js";

const ui = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const context: ReportContext = {
  ui,
  version: "0.1.0",
  screen: { hasColours: false },
  failOn: "error",
  rules: checkRules(),
};
const rules = ["term/missing", "segment/chinese-left", "segment/full-width"];

const xining: Concept = {
  id: "xining",
  kind: "place",
  terms: { zh: [{ text: "西宁", status: "preferred" }], en: [{ text: "Xining", status: "preferred" }] },
};

function reviewed(
  rows: readonly string[],
  name = "news/a & b.tsv",
  options: Parameters<typeof review>[1] = {},
): Review {
  const xliff = { name, bytes: new TextEncoder().encode(`${rows.join("\n")}\n`) };
  return review([check({ xliff }, { concepts: [xining], only: rules })], options);
}

const textOf = (form: ReportForm, one: Review, settings: ReportContext): string =>
  Array.from(form(one, settings)).join("");

const rows = [
  "他来自西宁。\tHe is from that city，河.",
  "河水清了。\tThe river is clean.",
  "他爱西宁。\tHe loves <it>.",
];
const both = reviewed(rows);
const firstFingerprint = both.results[0]?.issues.find(({ rule }) => rule === "term/missing")?.fingerprint ?? "";
const suppressed = reviewed(rows, undefined, {
  suppressions: [{ fingerprint: firstFingerprint, reason: "as “agreed”" }],
});

describe("the report for people", () => {
  it("shows both texts with marks under what the issues point at, by the width of the characters", () => {
    expect(textOf(issuesPretty, both, context).split("\n").slice(0, 12)).toEqual([
      "news/a & b.tsv:1:1  #row-1",
      "  │ 他来自西宁。",
      "  │       ^^^^",
      "  │ He is from that city，河.",
      "  │                     ^^^^",
      expect.stringMatching(
        /^ {2}error {2}Chinese characters in the translation: 河 {2}\(segment\/chinese-left [0-9a-f]{10}\)$/u,
      ),
      expect.stringMatching(/^ {2}warning {2}Full-width characters in the translation: ， /u),
      expect.stringMatching(/^ {2}error {2}西宁 is “Xining” in the glossary;/u),
      "",
      "news/a & b.tsv:3:1  #row-3",
      "  │ 他爱西宁。",
      "  │     ^^^^",
    ]);
  });

  it("colours the marks on a terminal that takes colours", () => {
    const page = textOf(issuesPretty, both, { ...context, screen: { hasColours: true } });
    expect(page).toContain("\u001b[31m^^^^\u001b[39m");
    expect(page).toContain("\u001b[31merror\u001b[39m");
  });

  it("breaks long texts at the width of the terminal, marks with them", () => {
    const page = textOf(issuesPretty, reviewed(["他爱西宁，西宁爱他，他们都在西宁。\tThey."]), {
      ...context,
      screen: { hasColours: false, columns: 24 },
    });
    expect(page.split("\n").slice(1, 5)).toEqual([
      "  │ 他爱西宁，西宁爱他，",
      "  │     ^^^^",
      "  │ 他们都在西宁。",
      "  │ They.",
    ]);
  });

  it("lets no text of a file steer the terminal", () => {
    const page = textOf(issuesPretty, reviewed(["他爱西宁。\tHe\u001b[2J \u202eloves\u0007 it."]), context);
    expect(page).toContain("  │ He␛[2J \ufffdloves␇ it.");
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });

  it("counts what is suppressed", () => {
    expect(textOf(issuesPretty, suppressed, context)).toContain("1 issue ignored");
  });
});

describe("the report for scripts", () => {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(z.toJSONSchema(issueListSchema));

  it.each([["open issues", both] as const, ["suppressed ones", suppressed] as const])(
    "keeps to its schema with %s",
    (_what, one) => {
      validate(JSON.parse(textOf(issuesJson, one, context)));
      expect(validate.errors).toBeNull();
    },
  );

  it("keeps open and suppressed issues apart", () => {
    const report = JSON.parse(textOf(issuesJson, suppressed, context));
    expect(report.issues).toHaveLength(3);
    expect(report.suppressed).toMatchObject([
      { rule: "term/missing", line: 1, column: 1, concept: "xining", suppression: { reason: "as “agreed”" } },
    ]);
    expect(report.summary).toEqual({ segments: 3, error: 2, warning: 1, info: 0, suppressed: 1, known: 0 });
  });
});

describe("SARIF", () => {
  const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(sarifSchema);
  const log = (one: Review): Log => JSON.parse(textOf(issuesSarif, one, context));

  it.each([
    ["issues", both] as const,
    ["suppressed issues", suppressed] as const,
    ["nothing", reviewed(["河水清了。\tThe river is clean."])] as const,
    ["remarks", reviewed(rows, undefined, { suppressions: [{ rule: "form", reason: "old" }] })] as const,
  ])("validates against its schema with %s", (_what, one) => {
    validate(log(one));
    expect(validate.errors).toBeNull();
  });

  it("says where, how severe and which rule, with the rule's help", () => {
    const run = log(both).runs[0];
    const result = run?.results?.find(({ ruleId }) => ruleId === "segment/full-width");
    expect(result).toMatchObject({
      level: "warning",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "news/a%20%26%20b.tsv" },
            region: { startLine: 1, startColumn: 1 },
          },
          logicalLocations: [{ name: "row-1" }],
        },
      ],
      partialFingerprints: { "duiyi/v1": expect.stringMatching(/^[0-9a-f]{10}$/u) },
    });
    const rule = run?.tool.driver.rules?.[result?.ruleIndex ?? -1];
    expect(rule).toMatchObject({
      id: "segment/full-width",
      help: { text: expect.stringContaining("--ignore segment/full-width") },
    });
  });

  it("marks what is suppressed, and says of the rest that it is not", () => {
    const results = log(suppressed).runs[0]?.results ?? [];
    expect(results.filter((result) => result.suppressions?.length === 0)).toHaveLength(3);
    expect(results.flatMap((result) => result.suppressions ?? [])).toEqual([
      { kind: "external", status: "accepted", justification: "as “agreed”" },
    ]);
  });
});

describe("JUnit XML", () => {
  it("opens in a reader of such reports, with failures, skipped and passed cases", async () => {
    const parsed = await parse(textOf(issuesJunit, suppressed, context));
    if (parsed === undefined || parsed === null || !("testsuite" in parsed)) throw new Error("no suites");
    expect(parsed).toMatchObject({ tests: 4, failures: 2, errors: 0 });
    const [suite] = parsed.testsuite ?? [];
    expect(suite).toMatchObject({ name: "news/a & b.tsv", tests: 4, failures: 2, skipped: 1 });
    const cases = suite?.testcase ?? [];
    expect(cases.flatMap(({ failure }) => failure?.map(({ message }) => message) ?? [])).toEqual([
      "Chinese characters in the translation: 河",
      "西宁 is “Xining” in the glossary; the translation has no such term.",
    ]);
    expect(cases.flatMap(({ skipped }) => skipped ?? [])).toEqual([{ message: "as “agreed”" }]);
    expect(cases.flatMap((one) => one["system-out"] ?? [])).toEqual([
      "news/a & b.tsv:1:1 warning: Full-width characters in the translation: ，",
    ]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(4);
  });

  it("has a case that passed for a file without issues", async () => {
    const parsed = await parse(textOf(issuesJunit, reviewed(["河水清了。\tThe river is clean."]), context));
    expect(parsed).toMatchObject({ tests: 1, failures: 0 });
  });

  it("fails a warning too where the command does", () => {
    expect(textOf(issuesJunit, both, { ...context, failOn: "warning" })).toContain('failures="4"');
  });
});

describe("annotations for GitHub", () => {
  it("escape what has a meaning in a command", () => {
    const [line] = textOf(
      issuesGithub,
      reviewed(["他来自西宁。\tHe is 100% from 河, sir."], "a,b:c.tsv"),
      context,
    ).split("\n");
    expect(line).toBe(
      "::error file=a%2Cb%3Ac.tsv,line=1,col=1,title=Chinese left (segment/chinese-left)::Chinese characters in the translation: 河",
    );
  });

  it("are ten of a severity at most, the most severe first; the rest are lines of the log", () => {
    const many = Array.from({ length: 12 }, (_, index) => `他爱西宁${index}。\tHe，${index}.`);
    const lines = textOf(issuesGithub, reviewed(many), context).trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith("::warning "))).toHaveLength(10);
    expect(lines.slice(10, 12)).toEqual([
      "- news/a & b.tsv:11:1 error 西宁 is “Xining” in the glossary; the translation has no such term. (term/missing)",
      "- news/a & b.tsv:12:1 error 西宁 is “Xining” in the glossary; the translation has no such term. (term/missing)",
    ]);
  });
});

describe("the page of issues", () => {
  const page = textOf(issuesHtml, both, context);

  it("is a page that runs and fetches nothing", () => {
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/u);
    expect(page).not.toMatch(/<script|https?:|<it>/u);
    const errors: string[] = [];
    parseHtml(page, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });

  it("marks what the issues point at, in the language it is written in", () => {
    expect(page).toContain('<p lang="zh-CN">他来自<mark class="error">西宁</mark>。</p>');
    expect(page).toContain(
      '<p lang="en">He is from that city<mark class="warning">，</mark><mark class="error">河</mark>.</p>',
    );
  });
});
