import { describe, expect, it } from "vitest";
import { repairParts } from "../../src/formats/text/repair-parts.js";

const options = { repair: "auto", repeats: "keep" } as const;

const sentences = [
  "春汛一过，河水就退回到老河道里去，岸边的柳树一棵接着一棵，一直长到河口，船都看不见了。",
  "船家在树下拴好缆绳，等着对岸的人喊他们过河去赶集，一天来回三四十趟，天黑了才歇下来吃饭。",
  "去年冬天，村里来了两位医务人员，带着四百多种药品和针剂，挨家挨户地看病，一直忙到过年。",
];

/** A paragraph of its own for each number, in lines of twenty characters. */
const paragraphs = Array.from({ length: 300 }, (_, index) => `第${index + 1}天，${sentences[index % 3]}`);
const wrapped = paragraphs.map((text) => `${text.match(/.{1,20}/gsu)?.join("\n")}\n`).join("");

describe("a long text that is repaired in parts", () => {
  it.each([500, 4000, 1_000_000])("has the paragraphs that it has as a whole, in parts of %d characters", (part) => {
    const blocks = wrapped.match(/(?:.*\n){1,7}/gu) ?? [];
    expect(Array.from(repairParts(blocks, options, part)).flat()).toEqual(paragraphs);
  });

  it("is one paragraph where it has but one, however long", () => {
    const long = sentences.join("").repeat(200);
    const blocks = `${long.match(/.{1,20}/gsu)?.join("\n")}\n`.match(/(?:.*\n){1,7}/gu) ?? [];
    expect(
      Array.from(repairParts(blocks, { ...options, skip: ["repeats"] }, 1000))
        .flat()
        .join(""),
    ).toBe(long);
  });
});
