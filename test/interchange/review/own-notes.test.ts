import { describe, expect, it } from "vitest";
import { reviewRow } from "../../../src/interchange/review/review-row.js";
import type { Concept } from "../../../src/model/concept.js";
import { plain, type Segment } from "../../../src/model/document.js";

const lhasa: Concept = {
  id: "lhasa",
  kind: "place",
  terms: {
    zh: [
      { text: "拉萨", status: "preferred" },
      { text: "日光城", status: "admitted" },
    ],
    en: [{ text: "Lhasa", status: "preferred" }],
  },
};

/** The notes of a row whose source names Lhasa by its other name. */
function notesOf(notes: readonly string[], ownNotes: readonly string[]): readonly string[] {
  const [zh] = lhasa.terms.zh?.slice(1) ?? [];
  if (zh === undefined) throw new Error("the concept has two names");
  const segment: Segment = {
    id: "s1",
    span: { start: 0, end: 4 },
    source: plain("日光城。"),
    target: plain("The sunny city."),
    state: "translated",
    terms: [{ span: { start: 0, end: 3 }, concept: lhasa, term: zh }],
    notes,
    ownNotes,
  };
  return reviewRow(segment, [], { srcLang: "zh", trgLang: "en" }, () => "").notes;
}

describe("the notes of a review row", () => {
  it.each(["story.txt, line 3, column 1", "story.txt，第 3 行第 1 列"])(
    "say a term of the table not once more, in whatever language our note is: %s",
    (place) => {
      const own = `${place}\n拉萨 = Lhasa (preferred) · capital of Xizang`;
      expect(notesOf([own], [own])).toEqual([place]);
    },
  );

  it("keep what others wrote, though it begins as a line of ours", () => {
    const theirs = "拉萨 = Lhasa? Better: the city of sunshine.";
    expect(notesOf([theirs], [])).toEqual([theirs]);
  });
});
