import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryOver } from "../../src/interchange/index.js";
import { type Document, plain, type Segment, type SegmentState } from "../../src/model/document.js";
import { identityMap } from "../../src/model/source-map.js";

/** `text|translation|state`, a segment a line. */
function documentOf(...lines: string[]): Document {
  const segments = lines.map((line, index): Segment => {
    const [text = "", target, state = "translated"] = line.split("|");
    return {
      id: `s${index + 1}`,
      span: { start: 0, end: text.length },
      source: plain(text),
      ...(target && { target: plain(target) }),
      state: target ? (state as SegmentState) : "initial",
      terms: [],
      notes: [],
    };
  });
  const unit = { id: "u", kind: "paragraph", text: "", map: identityMap(""), segments } as const;
  return { path: "story.txt", hash: "", srcLang: "zh-CN", trgLang: "en", queries: [], units: [unit] };
}

const kindsOf = (now: Document, before: Document): string[] =>
  carryOver(now, before).changes.map((change) => `${change.kind} ${(change.now ?? change.before)?.source.text}`);
const targetsOf = (now: Document, before: Document) =>
  carryOver(now, before).document.units[0]?.segments.map(({ target, state }) => [target?.text, state]);

const earlier = documentOf(
  "雪山脚下有一个乡。|A township lies at the foot of the snow mountains.|final",
  "乡里只有九户人家。|Nine families live there.|reviewed",
  "他们守着边境。|They guard the border.|translated",
  "路去年通了。|The road was opened last year.|translated",
);

describe("carryOver", () => {
  it("keeps translations with their states where text and a neighbour are the same", () => {
    const now = documentOf("雪山脚下有一个乡。", "乡里只有十户人家。", "他们守着边境。", "路去年通了。");
    expect(targetsOf(now, earlier)).toEqual([
      ["A township lies at the foot of the snow mountains.", "final"],
      [undefined, "initial"],
      ["They guard the border.", "translated"],
      ["The road was opened last year.", "translated"],
    ]);
  });

  it("tells what was changed, added and removed", () => {
    const now = documentOf(
      "乡里只有十户人家。",
      "学校也修好了，孩子们在家门口上学。",
      "他们守着边境。",
      "路去年通了。",
    );
    expect(kindsOf(now, earlier)).toEqual([
      "changed 乡里只有十户人家。",
      "added 学校也修好了，孩子们在家门口上学。",
      "kept 他们守着边境。",
      "kept 路去年通了。",
      "removed 雪山脚下有一个乡。",
    ]);
  });

  it("has a text that stands among others now looked at again", () => {
    const now = documentOf("春天来了。", "乡里只有九户人家。", "花开满山坡。");
    const { document } = carryOver(now, earlier);
    expect(document.units[0]?.segments[1]).toMatchObject({
      target: { text: "Nine families live there." },
      state: "translated",
      needsReview: true,
    });
  });

  it("takes of two translations of one text the one with the same neighbours", () => {
    const before = documentOf("问：", "好。|Good.", "答：", "好。|Fine.", "完。");
    expect(targetsOf(documentOf("答：", "好。", "完。"), before)?.[1]).toEqual(["Fine.", "translated"]);
  });

  it("uses a translation again where the text comes more often than it did", () => {
    const now = documentOf("他们守着边境。", "路去年通了。", "村民说：", "路去年通了。", "大家都笑了。");
    expect(kindsOf(now, earlier).slice(0, 4)).toEqual([
      "kept 他们守着边境。",
      "kept 路去年通了。",
      "added 村民说：",
      "moved 路去年通了。",
    ]);
  });

  it("does not take a translation whose codes are not those of the text", () => {
    const [unit] = earlier.units;
    const [first, ...rest] = unit?.segments ?? [];
    if (unit === undefined || first === undefined) throw new Error("the document has segments");
    const code = { id: "1", kind: "placeholder", offset: 2, element: "x" } as const;
    const coded = { ...first, source: { ...first.source, codes: [code] } };
    const before = { ...earlier, units: [{ ...unit, segments: [coded, ...rest] }] };
    const now = documentOf("雪山脚下有一个乡。", "乡里只有九户人家。");
    expect(kindsOf(now, before)[0]).toBe("changed 雪山脚下有一个乡。");
  });

  it("accounts for every segment of both versions, whatever became of them", () => {
    const texts = fc.array(fc.constantFrom("一。", "两只羊。", "三只羊。", "下雪了。", "雪停了。", "他说：", ""), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const before = documentOf(...a.map((text, index) => `${text}|T${index}`));
        const { changes, document } = carryOver(documentOf(...b), before);
        expect(changes.flatMap(({ now }) => now?.source.text ?? [])).toEqual(b);
        const seen = new Set(changes.map((change) => change.before));
        expect(before.units[0]?.segments.filter((segment) => !seen.has(segment))).toEqual([]);
        const known = new Map(before.units[0]?.segments.map(({ source, target }) => [target?.text, source.text]));
        for (const { source, target } of document.units[0]?.segments ?? [])
          if (target !== undefined) expect(known.get(target.text)).toBe(source.text);
      }),
    );
  });
});
