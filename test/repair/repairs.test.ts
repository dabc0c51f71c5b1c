import { describe, expect, it } from "vitest";
import { repairs, repairText } from "../../src/repair/index.js";

describe("the repairs", () => {
  it.each(repairs.flatMap(({ id, examples }) => examples.map(([damaged, repaired]) => ({ id, damaged, repaired }))))(
    "$id makes $repaired of $damaged",
    ({ id, damaged, repaired }) => {
      expect(repairText(damaged, { only: [id], repeats: "drop" }).text).toBe(repaired);
    },
  );
});

describe("the repairs of characters", () => {
  it("work before the lines are joined, and lead home all the same", () => {
    const text = "隆子县玉\u200b麦乡的群众３\n年来种下的树,都已成林。";
    const { text: repaired, edits } = repairText(text);
    expect(repaired).toContain("玉麦乡");
    expect(repaired).toContain("的树，都已成林");
    let rebuilt = "";
    let from = 0;
    for (const { span, replacement } of edits) {
      rebuilt += text.slice(from, span.start) + replacement;
      from = span.end;
    }
    expect(rebuilt + text.slice(from)).toBe(repaired);
  });

  it("are not made below the confidence that is asked for", () => {
    const text = "小城建于明代[1]，毁于大火[2]。";
    expect(repairText(text, { minConfidence: 0.9 }).text).toBe(text);
  });
});

describe("page lines", () => {
  const page = (number: string): string => `春汛一过，河水就退回到老河道里去，岸边的\n${number}\n`;

  it("go, so that the sentence they interrupt is whole", () => {
    const { text, edits } = repairText(`${page("— 3 —")}柳树都绿了。`);
    expect(text).not.toContain("3");
    expect(edits.map(({ repair }) => repair)).toContain("page-lines");
  });

  it("go with the running heads beside them", () => {
    const text = `${page("小城纪事\n— 3 —")}柳树都绿了。\n${page("小城纪事\n— 4 —")}人也来了。`;
    expect(repairText(text).text).not.toContain("小城纪事");
  });

  it("stay where a number may be text", () => {
    expect(repairText("一共有\n12\n个人。").text).toContain("12");
  });
});

describe("page lines of any dress", () => {
  const lines = Array.from(
    { length: 120 },
    (_, at) => `河边的人家种着柳树和桃树一年又一年地看着水涨水落${String.fromCodePoint(0x4e00 + 37 * at)}`,
  );
  const withPages = (dress: (page: number) => string): string =>
    lines.flatMap((line, at) => (at % 20 === 10 ? [dress(10 + at / 20), line] : [line])).join("\n");

  it.each([
    { dress: "a bare number", make: (page: number) => `${Math.floor(page)}` },
    { dress: "a share", make: (page: number) => `${Math.floor(page)}/80` },
    { dress: "Page 11", make: (page: number) => `Page ${Math.floor(page)}` },
    { dress: "a head with its number", make: (page: number) => `${Math.floor(page)}　河边旧事` },
    { dress: "a head alone", make: () => "河边旧事" },
  ])("go: $dress", ({ make }) => {
    const { text } = repairText(withPages(make), { only: ["page-lines", "wraps"] });
    expect(text.replace(/\s/gu, "")).toBe(lines.join(""));
  });

  it("stay where they are headings", () => {
    const chapters = lines
      .map((line) => `${line}。`)
      .flatMap((line, at) => (at % 20 === 10 ? [`第${at}章`, line] : [line]));
    expect(repairText(chapters.join("\n"), { only: ["page-lines"] }).text).toContain("第50章");
  });
});
