import { describe, expect, it } from "vitest";
import type { Document, Segment } from "../../src/model/document.js";
import { plain } from "../../src/model/document.js";
import type { Issue } from "../../src/model/issue.js";
import type { Checked } from "../../src/model/review.js";
import { issuesOf } from "../../src/model/review.js";
import { identityMap } from "../../src/model/source-map.js";
import { withFingerprints } from "../../src/pipeline/check/fingerprint.js";
import { review } from "../../src/pipeline/suppress/review.js";
import { suppressionsFor } from "../../src/pipeline/suppress/suppressions-for.js";

const segment = (id: string, source: string, notes: readonly string[] = []): Segment => ({
  id,
  span: { start: 0, end: source.length },
  source: plain(source),
  target: plain("…"),
  state: "translated",
  terms: [],
  notes,
});

const documentOf = (...segments: readonly Segment[]): Document => ({
  path: "news/a.xlf",
  hash: "",
  srcLang: "zh-CN",
  trgLang: "en",
  units: segments.map((one) => ({
    id: `u-${one.id}`,
    kind: "paragraph",
    text: one.source.text,
    map: identityMap(one.source.text),
    segments: [one],
  })),
  queries: [],
});

const found = (id: string, values: Issue["values"] = {}, more: Partial<Issue> = {}): Issue => ({
  rule: "term/missing",
  type: "terminology",
  severity: "error",
  values,
  file: "news/a.xlf",
  segment: id,
  ...more,
});

function checkedOf(document: Document, issues: readonly Issue[]): Checked {
  const listed = withFingerprints(issues, document);
  const summary = { error: listed.length, warning: 0, info: 0, segments: 1, styles: {} };
  return { file: document.path, document, issues: listed, summary };
}

const river = segment("row-2", "河水清了。");
const bridge = segment("row-3", "桥修好了。");
const fingerprintsOf = (document: Document, issues: readonly Issue[]): (string | undefined)[] =>
  withFingerprints(issues, document).map(({ fingerprint }) => fingerprint);

describe("a fingerprint", () => {
  it("stays when a row is put in above, whose number all rows after it lose", () => {
    const before = fingerprintsOf(documentOf(segment("row-1", "河水清了。")), [found("row-1")]);
    const after = fingerprintsOf(documentOf(segment("row-1", "新的一句。"), river), [found("row-2")]);
    expect(after).toEqual(before);
  });

  it("is another for another rule, another source text and other values", () => {
    const document = documentOf(river, bridge);
    const all = fingerprintsOf(document, [
      found("row-2"),
      found("row-3"),
      found("row-2", { source: "河" }),
      found("row-2", {}, { rule: "term/case" }),
    ]);
    expect(new Set(all).size).toBe(4);
  });

  it("tells issues apart that are alike, in one segment or in segments of one text", () => {
    const document = documentOf(river, segment("row-9", "河水清了。"));
    const all = fingerprintsOf(document, [found("row-2"), found("row-2"), found("row-9")]);
    expect(all).toEqual([all[0], `${all[0]}-2`, `${all[0]}-3`]);
  });
});

describe("review", () => {
  const checked = checkedOf(documentOf(river, bridge), [
    found("row-2", {}, { concept: "river" }),
    found("row-3", {}, { rule: "number/missing" }),
  ]);
  const [first, second] = checked.issues;
  const fingerprint = first?.fingerprint ?? "";

  it.each([
    { by: "fingerprint", entry: { fingerprint }, left: ["number/missing"] },
    { by: "rule", entry: { rule: "number/missing" }, left: ["term/missing"] },
    { by: "family", entry: { rule: "term" }, left: ["number/missing"] },
    { by: "concept", entry: { concept: "river" }, left: ["number/missing"] },
    { by: "rule in files", entry: { rule: "term", files: "news/**" }, left: ["number/missing"] },
    { by: "rule in a file of this name", entry: { rule: "term", files: "a.xlf" }, left: ["number/missing"] },
  ])("leaves out what is suppressed by $by, and counts it", ({ entry, left }) => {
    const reviewed = review([checked], { suppressions: [{ ...entry, reason: "as agreed" }] });
    expect(issuesOf(reviewed).map(({ rule }) => rule)).toEqual(left);
    expect(reviewed.summary).toMatchObject({ error: 1, suppressed: 1 });
    expect(reviewed.results[0]?.suppressed[0]?.suppression).toEqual({ kind: "external", reason: "as agreed" });
  });

  it.each([
    { why: "another rule", entry: { fingerprint, rule: "number" } },
    { why: "another concept", entry: { rule: "term", concept: "bridge" } },
    { why: "other files", entry: { rule: "term", files: "law/*.xlf" } },
  ])("suppresses nothing by an entry for $why", ({ entry }) => {
    expect(review([checked], { suppressions: [{ ...entry, reason: "-" }] }).summary.suppressed).toBe(0);
  });

  it("takes a suppression to the end of its last day, and then says that it is over", () => {
    const suppressions = [{ fingerprint, reason: "until the reprint", until: "2026-03-31" }];
    const on = (today: string) => review([checked], { suppressions, today, listName: "duiyi.suppressions.json" });
    expect(on("2026-03-31").remarks).toEqual([]);
    expect(on("2026-03-31").summary.suppressed).toBe(1);
    expect(on("2026-04-01").summary.suppressed).toBe(0);
    expect(on("2026-04-01").remarks).toEqual([
      {
        rule: "suppression/expired",
        type: "other",
        severity: "warning",
        values: { text: fingerprint, until: "2026-03-31", reason: "until the reprint" },
        file: "duiyi.suppressions.json",
      },
    ]);
  });

  it("tells a suppression that fits nothing, where the run would have needed it", () => {
    const suppressions = [
      { rule: "form/double-space", reason: "mended" },
      { rule: "term", files: "law/*.xlf", reason: "another file" },
    ];
    const remarks = (only: readonly string[]) =>
      review([checked], { suppressions, selection: { only } }).remarks.map(({ rule, values }) => [rule, values.text]);
    expect(remarks([])).toEqual([["suppression/useless", "form/double-space"]]);
    expect(remarks(["term"])).toEqual([]);
  });

  it("leaves alone what a note in the segment asks for, with a reason", () => {
    const note = "Please keep.\nduiyi-ignore term/missing, number: the client's wording";
    const document = documentOf(segment("row-2", "河水清了。", [note]), bridge);
    const reviewed = review([checkedOf(document, [found("row-2"), found("row-3")])]);
    expect(issuesOf(reviewed).map((issue) => issue.segment)).toEqual(["row-3"]);
    expect(reviewed.results[0]?.suppressed[0]?.suppression).toEqual({
      kind: "inSource",
      reason: "the client's wording",
    });
  });

  it.each([
    { note: "duiyi-ignore term/missing", rule: "suppression/unreadable" },
    { note: "duiyi-ignore: because", rule: "suppression/unreadable" },
    { note: "duiyi-ignore term until 2027-02-31: a name", rule: "suppression/unreadable" },
    { note: "duiyi-ignore number: nothing here", rule: "suppression/useless" },
    { note: "duiyi-ignore term until 2026-01-01: over", rule: "suppression/expired" },
  ])("says of the note “$note”: $rule", ({ note, rule }) => {
    const document = documentOf(segment("row-2", "河水清了。", [note]));
    const reviewed = review([checkedOf(document, [found("row-2")])], { today: "2026-02-01" });
    expect(reviewed.summary.suppressed).toBe(0);
    expect(reviewed.remarks.map((issue) => issue.rule)).toEqual([rule]);
  });

  it("shows what the baseline does not have, a second issue of one kind too", () => {
    const twice = checkedOf(documentOf(river, segment("row-9", "河水清了。")), [found("row-2"), found("row-9")]);
    const reviewed = review([twice], { baseline: [fingerprint] });
    expect(issuesOf(reviewed).map(({ segment: id }) => id)).toEqual(["row-9"]);
    expect(reviewed.summary).toMatchObject({ error: 1, known: 1 });
    expect(review([checked], { baseline: [fingerprint, second?.fingerprint ?? ""] }).summary).toMatchObject({
      error: 0,
      known: 2,
    });
  });
});

describe("suppressionsFor", () => {
  const checked = checkedOf(documentOf(river), [found("row-2")]);
  const fingerprint = checked.issues[0]?.fingerprint ?? "";

  it("makes an entry for the issue whose fingerprint begins so", () => {
    expect(suppressionsFor([checked], [fingerprint.slice(0, 6)], { reason: "as agreed" })).toEqual([
      { fingerprint, rule: "term/missing", files: "a.xlf", reason: "as agreed" },
    ]);
  });

  it("refuses a beginning that no issue has, or several", () => {
    const about = { reason: "as agreed" };
    expect(() => suppressionsFor([checked], ["ffffffffff"], about)).toThrow("usage.unknown-fingerprint");
    expect(() => suppressionsFor([checked, checked], [fingerprint], about)).toThrow("usage.unknown-fingerprint");
  });
});
