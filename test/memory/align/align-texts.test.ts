import { describe, expect, it } from "vitest";
import { type AlignOptions, alignTexts, type Bead } from "../../../src/memory/align/index.js";
import { type KnownBeads, knownBeads } from "./known-beads.js";

const languages: AlignOptions = { srcLang: "zh-CN", trgLang: "en" };
const names = ["narrative", "news", "regulation", "speech"];

const keyOf = ({ source, target }: Pick<Bead, "source" | "target">): string =>
  `${source.join("+")}:${target.join("+")}`;
const isTwoSided = ({
  source,
  target,
}: {
  readonly source: readonly unknown[];
  readonly target: readonly unknown[];
}): boolean => source.length > 0 && target.length > 0;

/** The beads of a text, so many a block, with their sentences in the place of the indexes. */
function blocksOf({ source, target, beads }: KnownBeads, size: number) {
  const written = beads.map((bead) => ({
    source: bead.source.map((at) => source.sentences[at] ?? ""),
    target: bead.target.map((at) => target.sentences[at] ?? ""),
  }));
  return Array.from({ length: Math.ceil(written.length / size) }, (_, at) => written.slice(at * size, (at + 1) * size));
}

/** Sentences as texts of one word each would be: what alone can tell them apart is in them. */
const text = (...sentences: string[]) => ({ sentences });

describe("alignTexts", () => {
  it("puts every sentence into one bead, in the order of the source", () => {
    const documents = names.map(knownBeads);
    for (const [at, beads] of alignTexts(documents, languages).entries()) {
      const { source, target } = documents[at] ?? { source: text(), target: text() };
      expect(beads.flatMap((bead) => bead.source)).toEqual(Array.from(source.sentences.keys()));
      expect(beads.flatMap((bead) => bead.target).toSorted((a, b) => a - b)).toEqual(
        Array.from(target.sentences.keys()),
      );
      expect(beads.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    }
  });

  it.each(names)("finds four of five pairs of the %s as a reader parts them", (name) => {
    const documents = names.map(knownBeads);
    const at = names.indexOf(name);
    const wanted = (documents[at]?.beads ?? []).filter(isTwoSided).map(keyOf);
    const found = new Set((alignTexts(documents, languages)[at] ?? []).map(keyOf));
    expect(wanted.filter((key) => !found.has(key)).length).toBeLessThanOrEqual(wanted.length / FLOOR);
  });

  it("finds a paragraph that stands elsewhere in the translation", () => {
    const [regulation, news] = [knownBeads("regulation"), knownBeads("news")];
    const source = text(
      ...news.source.sentences.slice(0, 5),
      ...regulation.source.sentences,
      ...news.source.sentences.slice(5),
    );
    const target = text(...regulation.target.sentences, ...news.target.sentences);
    const [found = []] = alignTexts([{ source, target }], languages);
    expect(found.flatMap((bead) => bead.source)).toEqual(Array.from(source.sentences.keys()));
    expect(found.filter(({ isMoved }) => isMoved).flatMap((bead) => bead.source).length).toBeGreaterThanOrEqual(4);
  });

  it("finds paragraphs that stand next to each other in one text alone", () => {
    const documents = names.map(knownBeads);
    const blocks = documents.flatMap((document) => blocksOf(document, 6));
    const order = Array.from(blocks.keys()).toSorted((a, b) => (a % 3) - (b % 3) || a - b); // every third first
    const source = blocks.flatMap((block) => block.flatMap((bead) => bead.source));
    const target = order.flatMap((at) => (blocks[at] ?? []).flatMap((bead) => bead.target));
    const [found = []] = alignTexts([{ source: text(...source), target: text(...target) }], languages);
    const textOf = (list: readonly string[], indexes: readonly number[]): string =>
      indexes.map((at) => list[at]).join("");
    const keys = new Set(found.map((bead) => `${textOf(source, bead.source)}=${textOf(target, bead.target)}`));
    const wanted = blocks.flat().filter(isTwoSided);
    const missed = wanted.filter((bead) => !keys.has(`${bead.source.join("")}=${bead.target.join("")}`));
    expect(missed.length).toBeLessThanOrEqual(wanted.length / FLOOR);
  });

  it("gives the same beads for the same texts", () => {
    const documents = [knownBeads("news")];
    expect(alignTexts(documents, languages)).toEqual(alignTexts(documents, languages));
  });

  it("leaves empty sentences out, and keeps the numbers of the others", () => {
    const source = text("", "今天下了264毫米的雨。", "  ", "周国强没有说话。");
    const target = text("It rained 264 millimetres today.", "", "Zhou Guoqiang said nothing.");
    expect(alignTexts([{ source, target }], languages)[0]?.map(keyOf)).toEqual(["1:0", "3:2"]);
  });

  it("says of a text without a translation that every sentence stands alone", () => {
    const [beads = []] = alignTexts([{ source: text("今天下了雨。", "他没有来。"), target: text() }], languages);
    expect(beads.map(keyOf)).toEqual(["0:", "1:"]);
  });

  it("has no beads for two empty texts", () => {
    expect(alignTexts([{ source: text(), target: text() }], languages)).toEqual([[]]);
  });

  it("tells by a memory which of two sentences is left out", () => {
    const source = text("枣树开花了。", "井里有水。", "狗在叫。");
    const target = text("The jujube is in blossom.", "A dog is barking.");
    const known = [
      { source: "狗叫了一夜。", target: "The dog barked all night." },
      { source: "那条狗很老。", target: "That dog is very old." },
      { source: "枣树很高。", target: "The jujube tree is tall." },
      { source: "枣树没有叶子。", target: "The jujube has no leaves." },
    ];
    expect(alignTexts([{ source, target }], { ...languages, known })[0]?.map(keyOf)).toEqual(["0:0", "1:", "2:1"]);
  });
});

const FLOOR = 5;
