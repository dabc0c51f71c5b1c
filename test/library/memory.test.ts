import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeFiles, open, segmentStates } from "../../src/index.js";

const duiyi = open({ glossary: [] });
let folder = "";
let memory = "";

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const take = (name: string, text: string, more = {}) =>
  duiyi.memory.import(nodeFiles.stream(write(name, text)), memory, { state: "reviewed", ...more });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-tm-"));
  memory = join(folder, "memory");
  await take(
    "pairs.tsv",
    "中文\t英文\n公司新增员工120人。\tThe company added 120 employees.\n他已经完成了任务。\tHe has completed the task.\n没有译文。\t\n",
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
};

describe("a memory of the library", () => {
  it("counts what it took and what it left out, and takes nothing twice", async () => {
    const text = "公司新增员工120人。\tThe company added 120 employees.\n没有译文。\t\n";
    expect(await take("again.tsv", text)).toMatchObject({
      ...{ added: 0, changed: 0, known: 1 },
      leftOut: [{ reason: "no-target", count: 1, lines: [2] }],
    });
  });

  it("gives the match of each line with its repaired translation", async () => {
    const found = [];
    for await (const one of duiyi.memory.search(["公司新增员工350人。", "河水下降了。"], [memory])) found.push(one);
    expect(found).toMatchObject([
      {
        query: 1,
        matches: [{ score: 98, flags: ["number"], repaired: { target: "The company added 350 employees." } }],
      },
      { query: 2, matches: [] },
    ]);
  });

  it("puts into a prepared document what is the same, and offers what is alike", async () => {
    const file = nodeFiles.read(write("story.txt", "他已经完成了任务。\n\n公司新增员工350人。\n"));
    const prepared = await duiyi.prepare(file, { memories: [memory] });
    expect(prepared.memory).toEqual({ prefilled: 1, offered: 1 });
    expect(prepared.document.units.map(({ segments }) => segments[0]?.target?.text)).toEqual([
      "He has completed the task.",
      undefined,
    ]);
    const offered = prepared.deliveries.find(({ kind }) => kind === "memory")?.text ?? "";
    expect(offered).toContain("The company added 350 employees.");
  });

  it("marks what it puts in below 100 as to be looked at", async () => {
    const file = nodeFiles.read(write("story2.txt", "公司新增员工350人。\n"));
    const { document } = await duiyi.prepare(file, { memories: [memory], prefill: 95 });
    expect(document.units[0]?.segments[0]).toMatchObject({
      target: { text: "The company added 350 employees." },
      needsReview: true,
    });
  });

  it("writes a TMX that it takes again with authors, times, note and property", async () => {
    const tmx = `<tmx version="1.4"><header srclang="zh-CN"/><body><tu creationid="王芳" creationdate="20230102T030405Z" changeid="李华" changedate="20240131T120000Z"><note>看图</note><prop type="domain">news</prop>
      <tuv xml:lang="zh-CN"><seg>点击<bpt i="1">&lt;b&gt;</bpt>确定<ept i="1">&lt;/b&gt;</ept>。</seg></tuv><tuv xml:lang="en"><seg>Click <bpt i="1">&lt;b&gt;</bpt>OK<ept i="1">&lt;/b&gt;</ept>.</seg></tuv><tuv xml:lang="fr"><seg>Cliquez sur OK.</seg></tuv></tu></body></tmx>`;
    expect(await take("codes.tmx", tmx)).toMatchObject({ added: 2, leftOut: [] });
    const written = await lines(duiyi.memory.export(memory, "tmx"));
    expect(written).toContain('changeid="李华" changedate="20240131T120000Z"');
    expect(written).toContain('creationid="王芳" creationdate="20230102T030405Z"');
    expect(written).toContain('<prop type="domain">news</prop>');
    expect(written).toContain("<note>看图</note>");
    expect(await take("round.tmx", written)).toMatchObject({ added: 0, leftOut: [] });
  });

  it("takes out what it is told to, and counts what is left", async () => {
    const { byState } = await duiyi.memory.counts(memory);
    expect(segmentStates.map((state) => byState[state])).toEqual([0, 0, 4, 0]);
    expect(await duiyi.memory.prune(memory, { author: "李华" })).toEqual({ removed: 2 });
    expect(await duiyi.memory.counts(memory)).toMatchObject({ records: 2 });
  });
});
