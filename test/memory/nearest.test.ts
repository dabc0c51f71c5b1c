import { describe, expect, it } from "vitest";
import { keyOf, similarityOf } from "../../src/memory/index.js";
import { buildRun } from "../../src/memory/store/build-run.js";
import type { PlacedLine } from "../../src/memory/store/log.js";
import { NearestRecords } from "../../src/memory/store/nearest.js";
import { openRun, type Run } from "../../src/memory/store/run.js";

/** Sentences of one pattern with other words and numbers: very many share most of their characters. */
const sentences = ["海关", "税务局", "教育部门", "统计局"].flatMap((who) =>
  ["昨天", "上周五", "今年三月"].flatMap((when) =>
    ["公布", "修订", "废止"].flatMap((verb) =>
      Array.from({ length: 40 }, (_, at) => `${who}${when}${verb}了${at + 3}项办法，自${(at * 7) % 28}日起施行。`),
    ),
  ),
);
const PER_RUN = 480;
const texts = Array.from({ length: sentences.length / PER_RUN }, (_, run) =>
  sentences.filter((_one, at) => at % (sentences.length / PER_RUN) === run),
);

describe("the nearest records of several runs", () => {
  const runs = texts.map(runOf);
  const nearest = new NearestRecords(runs, { byRun: [], counts: new Map() });
  const best = (query: string): number => {
    const [first] = nearest.find(keyOf(query), { most: 5, least: 50 });
    return first === undefined ? 0 : similarityOf(keyOf(query), runs[first.run]?.key(first.record) ?? "");
  };
  const bestOfAll = (query: string): number =>
    Math.max(...sentences.map((text) => similarityOf(keyOf(query), keyOf(text))));

  it.each([
    { query: "统计局今年三月废止了41项办法，自21日起施行。", why: "it is there" },
    { query: "财政局上周五公布了18项办法，自9日起施行。", why: "another office did it" },
    { query: "税务局昨天又修订了三项办法，自下月起施行。", why: "its number is written in words" },
    { query: "海关上周五公布了12项。", why: "most of it is missing" },
  ])("hold one as alike as any of all sentences where $why", ({ query }) => {
    expect(best(query)).toBe(bestOfAll(query));
  });
});

function runOf(lines: readonly string[], number: number): Run {
  const placed = lines.map((source, at): PlacedLine => {
    const id = (number * PER_RUN + at).toString(16).padStart(16, "0");
    const record = {
      id,
      source,
      target: "",
      srcLang: "zh",
      trgLang: "en",
      state: "reviewed",
    } as const;
    return { at: { file: 1, offset: at }, length: 1, line: { record } };
  });
  const from = { file: 1, offset: 0 };
  const { bytes } = buildRun(placed, { memory: 1, from, to: { file: 1, offset: lines.length } });
  const run = openRun({
    size: () => bytes.length,
    read: (buffer, position) => {
      buffer.set(bytes.subarray(position, position + buffer.length));
      return Math.min(buffer.length, bytes.length - position);
    },
    close: () => undefined,
  });
  if (run === undefined) throw new Error("a run that was just built is none");
  return run;
}
