import { describe, expect, it } from "vitest";
import { contrastsBy } from "../../src/languages/quantities/contrasts.js";

describe("the words that stand against each other", () => {
  it.each([
    { language: "zh" as const, text: "代表团获27银24铜", words: ["medal silver 银", "medal bronze 铜"] },
    { language: "zh" as const, text: "男生18名，女生12名", words: ["sex male 男生", "sex female 女生"] },
    { language: "zh" as const, text: "第一组5人，第2组6人", words: ["group first 第一组", "group second 第2组"] },
    { language: "zh" as const, text: "最高12度，最低3度", words: ["extreme most 最高", "extreme least 最低"] },
    { language: "zh" as const, text: "增长3%", words: [] },
    {
      language: "en" as const,
      text: "24 silver and 27 bronze medals",
      words: ["medal silver silver", "medal bronze bronze"],
    },
    { language: "en" as const, text: "women and 12 men", words: ["sex female women", "sex male men"] },
    { language: "en" as const, text: "5 m high", words: ["size high high", "extreme most high"] },
    { language: "en" as const, text: "the rate of opinion polls", words: [] },
    { language: "en" as const, text: "the 1st group and the old", words: ["group first 1st group", "age old the old"] },
    { language: "en" as const, text: "hong kong island", words: ["place 港岛|香港岛 hong kong island"] },
  ])("of $text are $words", ({ language, text, words }) => {
    const found = contrastsBy(language)(text);
    expect(found.map(({ group, word, span }) => `${group} ${word} ${text.slice(span.start, span.end)}`)).toEqual(words);
  });
});
