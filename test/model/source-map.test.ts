import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../src/model/edit.js";
import { applyEdits, identityMap, originOf, packedMap, placeOf, sliceMap } from "../../src/model/source-map.js";
import { growth, LINEAR } from "../growth.js";

const edit = (start: number, end: number, replacement: string): Edit => ({
  span: { start, end },
  replacement,
  repair: "wraps",
  confidence: 1,
});

describe("a source map", () => {
  it("leads through a join to line and column of the original", () => {
    const text = "西藏玉\n\n麦乡";
    const joined = applyEdits(text, identityMap(text), [edit(3, 5, "")]);
    expect(joined.text).toBe("西藏玉麦乡");
    expect(placeOf(joined.map, 3)).toEqual({ line: 3, column: 1 });
    expect(placeOf(joined.map, 2)).toEqual({ line: 1, column: 3 });
  });

  it("gives back the runs that it was packed of, and the place that it is in", () => {
    const runs = [
      { start: 0, origin: 7 },
      { start: 2, origin: 12 },
      { start: 5, origin: 30 },
    ];
    const map = packedMap(runs, { lineStarts: [0, 10], within: { in: "cue", time: "00:00:01,000" } });
    expect(map.runs).toEqual(runs);
    expect(sliceMap(map, { start: 1, end: 4 }).runs).toEqual([
      { start: 0, origin: 8 },
      { start: 1, origin: 12 },
    ]);
    expect(placeOf(map, 3)).toEqual({ in: "cue", time: "00:00:01,000", line: 2, column: 4 });
    expect([0, 1, 2, 4, 5, 9].map((offset) => originOf(map, offset))).toEqual([7, 8, 12, 14, 30, 34]);
  });

  it("leads offsets home in step with their number, however many runs there are", async () => {
    const ratio = await growth(8000, (count) => {
      const runs = Array.from({ length: count }, (_, at) => ({ start: 2 * at, origin: 5 * at }));
      const map = packedMap(runs, { lineStarts: [0] });
      const isHome = (at: number): boolean => originOf(map, 2 * at) === 5 * at;
      expect(Array.from({ length: count }, (_, at) => isHome(at))).not.toContain(false);
    });
    expect(ratio).toBeLessThan(LINEAR);
  });

  it("leads home through two rounds of edits", () => {
    const text = "Ａ B\nC";
    const once = applyEdits(text, identityMap(text), [edit(0, 1, "A"), edit(1, 2, "")]);
    const twice = applyEdits(once.text, once.map, [edit(2, 3, " ")]);
    expect(twice.text).toBe("AB C");
    expect(placeOf(twice.map, 3)).toEqual({ line: 2, column: 1 });
    expect(placeOf(twice.map, 1)).toEqual({ line: 1, column: 3 });
  });

  it("counts lines that end in LF, CR LF and CR", () => {
    expect(identityMap("a\r\nb\rc\nd").lineStarts).toEqual([0, 3, 5, 7]);
  });

  it("gives the same origins when it is sliced", () => {
    const text = "山南\n市有湖\n南路";
    const joined = applyEdits(text, identityMap(text), [edit(2, 3, ""), edit(6, 7, "")]);
    const part = sliceMap(joined.map, { start: 1, end: 6 });
    for (let offset = 0; offset < 5; offset += 1) expect(originOf(part, offset)).toBe(originOf(joined.map, offset + 1));
  });

  it("leads every kept character to itself, whatever the edits", () => {
    const gaps = fc.array(fc.tuple(fc.nat(9), fc.nat(4), fc.constantFrom("", " ", "——")), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), gaps, (text, steps) => {
        const edits: Edit[] = [];
        let at = 0;
        for (const [skip, length, replacement] of steps) {
          const start = at + skip;
          if (start + length > text.length) break;
          edits.push(edit(start, start + length, replacement));
          at = start + length;
        }
        const edited = applyEdits(text, identityMap(text), edits);
        let offset = 0;
        let from = 0;
        for (const { span, replacement } of [...edits, edit(text.length, text.length, "")]) {
          for (let index = from; index < span.start; index += 1, offset += 1) {
            expect(originOf(edited.map, offset)).toBe(index);
          }
          offset += replacement.length;
          from = span.end;
        }
      }),
    );
  });
});
