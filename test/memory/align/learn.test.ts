import { describe, expect, it } from "vitest";
import { learn } from "../../../src/memory/align/learn.js";
import type { Translations } from "../../../src/memory/align/translations.js";

const bag = (...ids: number[]) => ({ ids: Int32Array.from(ids), weights: new Float32Array(ids.length).fill(1) });
const none = { source: new Int32Array(0), target: new Int32Array(0), value: new Float32Array(0) };

/** The unit of the other side that a unit most likely stands beside. */
function likeliest({ starts, ids, values }: Translations, unit: number): number | undefined {
  const places = Array.from(
    { length: (starts[unit + 1] ?? 0) - (starts[unit] ?? 0) },
    (_, at) => (starts[unit] ?? 0) + at,
  );
  return places.map((at) => ({ id: ids[at], value: values[at] ?? 0 })).sort((a, b) => b.value - a.value)[0]?.id;
}

describe("learn", () => {
  const texts = [
    { source: bag(0, 1), target: bag(2, 1), weight: 1 },
    { source: bag(2, 0), target: bag(0, 2), weight: 1 },
    { source: bag(1, 2), target: bag(1, 0), weight: 1 },
  ];
  const twice = [...texts, ...texts];

  it("finds by both sides which unit stands wherever another does", () => {
    const { ofSource, ofTarget } = learn(twice, { sourceSize: 3, targetSize: 3, prior: none });
    expect([0, 1, 2].map((unit) => likeliest(ofSource, unit))).toEqual([2, 1, 0]);
    expect([0, 1, 2].map((unit) => likeliest(ofTarget, unit))).toEqual([2, 1, 0]);
  });

  it("gives each direction the probabilities of the other for the texts turned round", () => {
    const uneven = [...twice, { source: bag(0, 1, 3), target: bag(3), weight: 0.5 }];
    const options = { sourceSize: 4, targetSize: 4, prior: none };
    const turned = uneven.map(({ source, target, weight }) => ({ source: target, target: source, weight }));
    const [there, back] = [learn(uneven, options), learn(turned, options)];
    const valuesOf = ({ starts, ids, values }: Translations) =>
      Array.from({ length: starts.length - 1 }, (_, unit) =>
        Object.fromEntries(
          Array.from(ids.subarray(starts[unit], starts[unit + 1]), (id, at) => [
            id,
            Number((values[(starts[unit] ?? 0) + at] ?? 0).toFixed(4)),
          ]),
        ),
      );
    expect(valuesOf(there.ofSource)).toEqual(valuesOf(back.ofTarget));
    expect(valuesOf(there.ofTarget)).toEqual(valuesOf(back.ofSource));
  });

  it("believes what is known beforehand where the texts do not tell", () => {
    const prior = { source: Int32Array.of(1, 0), target: Int32Array.of(0, 1), value: Float32Array.of(1, 1) };
    const texts = Array.from({ length: 3 }, () => ({ source: bag(0, 1), target: bag(0, 1), weight: 1 }));
    const { ofSource } = learn(texts, { sourceSize: 2, targetSize: 2, prior });
    expect([0, 1].map((unit) => likeliest(ofSource, unit))).toEqual([1, 0]);
  });

  it("learns nothing from one sighting", () => {
    const { ofSource } = learn([{ source: bag(0), target: bag(0), weight: 0.5 }], {
      sourceSize: 1,
      targetSize: 1,
      prior: none,
    });
    expect(ofSource.ids.length).toBe(0);
  });
});
