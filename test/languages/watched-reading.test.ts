import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishForms, englishReader, readEnglish } from "../../src/languages/en/quantities/index.js";
import { inPlace } from "../../src/languages/quantities/measures/by-place.js";
import type { Quantity } from "../../src/languages/quantities/quantity.js";
import { type OpenWatch, tableOf } from "../../src/languages/quantities/watch.js";
import { chineseFormsOf, chineseReader, readChinese, readChineseOf } from "../../src/languages/zh/quantities/index.js";

/** A table by which any text may hold anything, so that every form is tried wherever it may begin. */
const watchesNothing: OpenWatch = (sources) => tableOf(sources.map(() => undefined));

const places = ["mainland", "taiwan"] as const;
const chinese = chineseFormsOf("taiwan").flatMap(({ examples }) => Object.keys(examples));
const english = englishForms.flatMap(({ examples }) => Object.keys(examples));

/** Texts made of examples, of pieces of them and of signs, so that forms stand straight beside each other and half of them are cut. */
const textsOf = (examples: readonly string[]): fc.Arbitrary<string> => {
  const piece = fc
    .tuple(fc.constantFrom(...examples), fc.nat(12), fc.nat(12))
    .map(([text, from, length]) => (length < 3 ? text : text.slice(from, from + length)));
  const sign = fc.constantFrom(..." ，。、,.:-~/()%年月日号万亿第约不超0123456789ａ５Aa");
  return fc.array(fc.oneof({ weight: 3, arbitrary: piece }, sign), { maxLength: 10 }).map((pieces) => pieces.join(""));
};

const agree = (texts: fc.Arbitrary<string>, read: Read, readAll: Read): void => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(text)).toEqual(readAll(text));
    }),
    { numRuns: 500 },
  );
};

type Read = (text: string) => readonly Quantity[];

describe("a reader that watches its texts", () => {
  it("reads in English what it reads where every form is tried", () => {
    agree(textsOf(english), readEnglish, englishReader(watchesNothing));
    agree(textsOf([...english, ...chinese]), readEnglish, englishReader(watchesNothing));
  });

  it.each(places)("reads in Chinese of %s what it reads where every form is tried", (place) => {
    const [local, readAll] = [inPlace(place), chineseReader(place, watchesNothing)];
    const read = place === "mainland" ? readChinese : readChineseOf(place);
    const all: Read = (text) => (place === "mainland" ? readAll(text) : local(readAll(text)));
    agree(textsOf(chinese), read, all);
    agree(textsOf([...chinese, ...english]), read, all);
  });
});
