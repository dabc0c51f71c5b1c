import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byPlace, cutAt, overlay, withoutOverlaps } from "../../src/text/overlay.js";

const item = (name: string, start: number, end: number) => ({ name, span: { start, end } });

/** `0-3 a, 3-5 b, 5-6`: the stretches of a text of six characters. */
const drawn = (...items: ReturnType<typeof item>[]): string =>
  overlay({ start: 0, end: 6 }, items)
    .map(({ span, item: shown }) => [`${span.start}-${span.end}`, ...(shown ? [shown.name] : [])].join(" "))
    .join(", ");

describe("the overlay of spans over a text", () => {
  it.each([
    { when: "nothing lies over the text", items: [], gives: "0-6" },
    { when: "one lies in the middle", items: [item("a", 2, 4)], gives: "0-2, 2-4 a, 4-6" },
    { when: "two stand side by side", items: [item("b", 3, 6), item("a", 0, 3)], gives: "0-3 a, 3-6 b" },
    { when: "two overlap", items: [item("b", 2, 5), item("a", 0, 3)], gives: "0-3 a, 3-5 b, 5-6" },
    { when: "one lies within another", items: [item("in", 1, 2), item("out", 0, 4)], gives: "0-4 out, 4-6" },
    { when: "two begin together", items: [item("short", 1, 2), item("long", 1, 4)], gives: "0-1, 1-4 long, 4-6" },
    { when: "one is empty", items: [item("a", 2, 2)], gives: "0-6" },
    { when: "one reaches out of the text", items: [item("a", 4, 9)], gives: "0-4, 4-6 a" },
  ])("shows one item a place where $when", ({ items, gives }) => {
    expect(drawn(...items)).toBe(gives);
  });

  it("covers the text without gaps, and each place that some item covers shows an item that covers it", () => {
    const place = fc.nat({ max: 30 });
    const items = fc.array(fc.tuple(place, place).map(([a, b]) => item("x", Math.min(a, b), Math.max(a, b))));
    fc.assert(
      fc.property(items, (all) => {
        const stretches = overlay({ start: 5, end: 25 }, all);
        const bounds = stretches.flatMap(({ span }) => [span.start, span.end]);
        expect([bounds[0], bounds.at(-1)]).toEqual([5, 25]);
        expect(bounds.slice(1, -1).filter((_, index) => index % 2 === 0)).toEqual(
          bounds.slice(1, -1).filter((_, index) => index % 2 === 1),
        );
        const covers = ({ span }: { span: { start: number; end: number } }, at: number) =>
          span.start <= at && at < span.end;
        for (let at = 5; at < 25; at += 1) {
          const shown = stretches.find((stretch) => covers(stretch, at))?.item;
          expect(shown === undefined ? false : covers(shown, at)).toBe(all.some((one) => covers(one, at)));
        }
      }),
    );
  });
});

describe("items without overlaps", () => {
  it("are the first of each crowd, and an insertion where one ends", () => {
    const ordered = [item("a", 0, 3), item("b", 2, 5), item("c", 3, 3), item("d", 3, 4)];
    expect(withoutOverlaps(ordered).map(({ name }) => name)).toEqual(["a", "c", "d"]);
  });

  it("are the longest of those that begin together, in the order of places", () => {
    const all = [item("b", 3, 4), item("short", 0, 1), item("long", 0, 2)].toSorted(byPlace);
    expect(withoutOverlaps(all).map(({ name }) => name)).toEqual(["long", "b"]);
  });
});

describe("a text cut at its codes", () => {
  it.each([
    { text: "桥通了。", points: [], gives: ["桥通了。"] },
    { text: "桥通了。", points: [0, 1, 1, 4], gives: [0, "桥", 1, 1, "通了。", 4] },
    { text: "", points: [0], gives: [0] },
    { text: "", points: [], gives: [] },
  ])("gives $text with $points in order", ({ text, points, gives }) => {
    const parts = cutAt(
      text,
      points.map((offset) => ({ offset })),
    );
    expect(parts.map((part) => (typeof part === "string" ? part : part.offset))).toEqual(gives);
  });
});
