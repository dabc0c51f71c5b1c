import { describe, expect, it } from "vitest";
import { formOf } from "../../src/languages/en/english.js";

describe("the form of an English word", () => {
  it.each([
    ["plateaus", "plateau"],
    ["bureaux", "bureau"],
    ["menus", "menu"],
    ["gurus", "guru"],
    ["alumni", "alumnus"],
    ["stimuli", "stimulus"],
    ["oxen", "ox"],
    ["geese", "goose"],
    ["grandchildren", "grandchild"],
    ["spokespeople", "spokesperson"],
    ["policewomen", "policewoman"],
    ["midwives", "midwife"],
    ["hooves", "hoof"],
    ["moratoria", "moratorium"],
    ["automata", "automaton"],
    ["corpora", "corpus"],
    ["larvae", "larva"],
    ["syntheses", "synthesis"],
    ["bases", "base"],
    ["bases", "basis"],
    ["axes", "axis"],
    ["matrices", "matrix"],
    ["vertices", "vertex"],
    ["buses", "bus"],
    ["lenses", "lens"],
    ["quizzes", "quiz"],
    ["viral", "virus"],
  ])("of %s is that of %s", (plural, singular) => {
    expect(formOf(plural)).toBe(formOf(singular));
  });

  it.each([
    ["memories", "memorandum"],
    ["specimen", "speciman"],
    ["camp", "campus"],
    ["men", "menu"],
    ["opera", "opus"],
    ["aliens", "alumni"],
  ])("of %s is not that of %s", (one, other) => {
    expect(formOf(one)).not.toBe(formOf(other));
  });
});
