import { describe, expect, it } from "vitest";
import {
  approveCandidates,
  changeRejected,
  formatRejected,
  parseRejected,
  readCandidateRows,
  writeCandidateList,
} from "../../../src/glossary/candidates/review/index.js";
import type { CandidateRow, ListedCandidate } from "../../../src/model/candidate.js";
import type { Concept } from "../../../src/model/concept.js";

const TODAY = { date: "2026-11-25", by: "Li" };
const yumai: Concept = {
  id: "yumai",
  kind: "place",
  terms: { zh: [{ text: "玉麦", status: "preferred" }], en: [{ text: "Yumai", status: "preferred" }] },
};

const approved = (row: Partial<CandidateRow>): CandidateRow => ({ row: 2, decision: "approve", contexts: [], ...row });

const approve = (rows: readonly CandidateRow[], concepts: readonly Concept[] = [], retired: readonly string[] = []) =>
  approveCandidates(rows, { concepts, retired: new Set(retired) }, TODAY);

const candidate = (text: string): ListedCandidate => ({
  text,
  kind: "place",
  count: 2,
  score: 72,
  reasons: ["pattern"],
  suggestion: { text: "Yumai Town", by: "glossary" },
  related: [{ id: "yumai", term: "玉麦" }],
  first: { file: "a: b.txt", line: 3, column: 5 },
  contexts: [{ text: "来到玉麦镇。", file: "a: b.txt", line: 3, column: 5 }],
});

describe("approving candidates", () => {
  it("takes the unverified form, as proposed, where no other is given", () => {
    const { added } = approve([approved({ zh: "玉麦镇", unverified: "Yumai Town", kind: "place" })]);
    expect(added[0]?.concept).toMatchObject({
      id: "yumai-town",
      kind: "place",
      created: TODAY,
      terms: { en: [{ text: "Yumai Town", status: "proposed" }] },
    });
  });

  it("takes several English terms, one a line, and prefers the first", () => {
    const { added } = approve([approved({ zh: "玉麦镇", en: "Yumai Town\nYümai Town", status: "首选", kind: "地名" })]);
    expect(added[0]?.concept.terms.en).toEqual([
      { text: "Yumai Town", status: "preferred" },
      { text: "Yümai Town", status: "admitted" },
    ]);
  });

  it("adds a name once, and none that the glossary has, in whatever script", () => {
    const rows = [
      approved({ row: 2, zh: "云溪乡", en: "Yunxi Township" }),
      approved({ row: 3, zh: "雲溪鄉", en: "Yunxi" }),
      approved({ row: 4, zh: "玉麦", en: "Yumai" }),
    ];
    expect(approve(rows, [yumai])).toMatchObject({
      added: [{ row: 2 }],
      skipped: [
        { row: 3, id: "yunxi-township" },
        { row: 4, id: "yumai" },
      ],
    });
  });

  it("gives ids that are free and were never used", () => {
    const rows = [approved({ zh: "云溪乡", en: "Yunxi" }), approved({ zh: "云西", en: "Yunxi" })];
    const { added } = approve(rows, [], ["yunxi"]);
    expect(added.map(({ concept }) => concept.id)).toEqual(["yunxi-2", "yunxi-3"]);
  });

  it.each([
    { row: { decision: "maybe", zh: "甲乙" }, reason: "decision" },
    { row: { zh: "", en: "A" }, reason: "no-zh" },
    { row: { zh: "甲乙" }, reason: "no-en" },
    { row: { zh: "甲乙", en: "A", kind: "planet" }, reason: "kind" },
    { row: { zh: "甲乙", en: "A", status: "good" }, reason: "status" },
  ])("says of a row that cannot be taken: $reason", ({ row, reason }) => {
    const { added, faulty } = approve([approved({ row: 7, ...row })]);
    expect({ added, faulty }).toMatchObject({ added: [], faulty: [{ row: 7, reason }] });
  });

  it.each(["批准", "YES", "√", " Approve "])("understands %s as approval", (decision) => {
    expect(approve([approved({ decision, zh: "甲乙", en: "A" })]).added).toHaveLength(1);
  });

  it.each(["reject", "否", "删"])("understands %s as rejection", (decision) => {
    expect(approve([approved({ decision, zh: "甲乙" })]).rejected).toHaveLength(1);
  });

  it("leaves rows without a decision alone", () => {
    expect(approve([{ row: 2, zh: "甲乙", en: "A", contexts: [] }])).toEqual({
      added: [],
      skipped: [],
      rejected: [],
      faulty: [],
    });
  });
});

describe("the list of candidates as a file", () => {
  it.each(["csv", "xlsx", "json"] as const)("keeps names, forms and places in %s", async (format) => {
    const written = await writeCandidateList([candidate("玉麦镇"), candidate("=甲乙")], format);
    const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
    const rows = await readCandidateRows(bytes, `list.${format}`);
    expect(rows.map(({ zh }) => zh)).toEqual(["玉麦镇", "=甲乙"]);
    expect(rows[0]).toMatchObject({ unverified: "Yumai Town", kind: "place", contexts: candidate("").contexts });
    expect(rows[0]?.decision).toBeUndefined();
  });

  it("guards a cell of CSV that would start a formula", async () => {
    const csv = new TextDecoder().decode((await writeCandidateList([candidate("=甲乙")], "csv")) as Uint8Array);
    expect(csv).toContain(",'=甲乙,");
  });

  it.each([
    { name: "list.csv", text: "zh,en\n甲,A\n", code: "glossary.no-candidates" },
    { name: "list.json", text: "{", code: "glossary.json" },
    { name: "list.json", text: "[]", code: "glossary.no-candidates" },
  ])("refuses $text as $name", async ({ name, text, code }) => {
    await expect(readCandidateRows(new TextEncoder().encode(text), name)).rejects.toMatchObject({ code });
  });
});

describe("names that were rejected", () => {
  const list = "zh\tkind\tdate\tby\tnote\n大病\tgeneral\t2026-11-01\tLi\tnot a term\n中病\n";

  it("come back as they were written, and a bare name is one too", () => {
    expect(parseRejected(list)).toEqual([
      { zh: "大病", kind: "general", date: "2026-11-01", by: "Li", note: "not a term" },
      { zh: "中病", date: "" },
    ]);
    expect(parseRejected(formatRejected(parseRejected(list)))).toEqual(parseRejected(list));
  });

  it("stand once, sorted, and go when they are approved after all", () => {
    const changed = changeRejected(parseRejected(list), {
      put: [
        { zh: "一例", date: "2026-11-25" },
        { zh: "大病", date: "2026-11-25" },
      ],
      remove: ["中病"],
    });
    expect(changed.map(({ zh, date }) => `${zh} ${date}`)).toEqual(["一例 2026-11-25", "大病 2026-11-01"]);
  });
});
