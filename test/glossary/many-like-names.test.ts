import { describe, expect, it } from "vitest";
import { findNearMisses } from "../../src/glossary/near-miss.js";
import type { Concept } from "../../src/model/concept.js";
import { growth, LINEAR } from "../growth.js";

const place = (id: string, text: string): Concept => ({
  id,
  kind: "place",
  terms: { zh: [{ text, status: "preferred" }], en: [{ text: id, status: "preferred" }] },
});

/** Streets of one town: all begin alike, and there are more than are compared one by one. */
const streets = (count: number): Concept[] =>
  Array.from({ length: count }, (_, index) =>
    place(`street-${index}`, `河东新城${String.fromCharCode(0x4e00 + index)}街道`),
  );

const missesIn = (text: string, concepts: readonly Concept[]) =>
  findNearMisses(text, concepts).map(({ text: found, concept }) => [found, concept.id]);

describe("names that share a half", () => {
  const names = [...streets(40), place("rikaze", "日喀则新城街道"), place("xining", "日喀则南山街道")];

  it("are found with one wrong character, however many share the half", () => {
    expect(missesIn("他住在日客则新城街道。", names)).toEqual([["日客则新城街道", "rikaze"]]);
    expect(missesIn("他住在日客则南山街道。", names)).toEqual([["日客则南山街道", "xining"]]);
  });

  it("are not found where two characters are wrong, or none", () => {
    expect(missesIn("他住在日客责新城街道。", names)).toEqual([]);
    expect(missesIn("他住在日喀则新城街道。", names)).toEqual([]);
  });

  it("are found the same way among few and among many", () => {
    const few = [place("rikaze", "日喀则新城街道")];
    const text = "日客则新城街道，日喀则新成街道，日喀泽新城街道。";
    expect(missesIn(text, names).filter(([, id]) => id === "rikaze")).toEqual(missesIn(text, few));
  });

  it("take time in proportion to the names and the text", async () => {
    const found = (size: number): unknown => findNearMisses("河东新城街道".repeat(size), streets(size));
    expect(await growth(500, found)).toBeLessThan(LINEAR);
  });

  it("take time in proportion where the text has another character in each place", async () => {
    const text = (size: number): string =>
      Array.from({ length: size }, (_, index) => `河东新城${String.fromCharCode(0x5a00 + index)}街道`).join("，");
    const found = (size: number): unknown => findNearMisses(text(size), streets(size));
    expect(await growth(500, found)).toBeLessThan(LINEAR);
  });
});
