import { describe, expect, it } from "vitest";
import { escaping, type Flow } from "../../../src/formats/flow/flow.js";
import { FlowBuilder } from "../../../src/formats/flow/flow-builder.js";
import { flowSplices } from "../../../src/formats/flow/flow-splices.js";
import type { Content, Document, InlineCode } from "../../../src/model/document.js";
import { segmentContent, splitSentences } from "../../../src/segment/index.js";
import { spliceText } from "../../../src/text/splice.js";

/** The flow of a stretch of a text in which `[` and `]` are a pair and `|` stands alone. */
function flowIn(original: string, from = 0, to = original.length): Flow {
  const builder = new FlowBuilder({ original, lineStarts: [0] });
  const open: string[] = [];
  for (let at = from; at < to; at += 1) {
    const mark = original.charAt(at);
    const span = { start: at, end: at + 1 };
    if (mark === "[") open.push(builder.code({ kind: "open", span }));
    else if (mark === "]") builder.code({ kind: "close", span, id: open.pop() ?? "" });
    else if (mark === "|") builder.code({ kind: "placeholder", span });
    else if (mark === "(") {
      at = original.indexOf(")", at);
      builder.code({ kind: "placeholder", span: { start: span.start, end: at + 1 } });
    } else builder.text(mark, at);
  }
  const flow = builder.finish({ kind: "paragraph", write: escaping((text) => text.replaceAll("&", "&amp;")) });
  if (flow === undefined) throw new Error("no text");
  return flow;
}

const code = (id: string, kind: InlineCode["kind"], offset: number): InlineCode => ({ id, kind, offset, element: "g" });

/** The text with translations of the sentences of its flows, in order; a sentence without one stays. */
function written(
  original: string,
  flows: readonly Flow[],
  targets: readonly (string | Content | undefined)[],
  trgLang = "en",
) {
  const left = [...targets];
  const units = flows.map(({ write: _write, pieces: _pieces, ...flow }, index) => ({
    ...flow,
    id: `u${index}`,
    segments: segmentContent(flow, splitSentences(flow.text)).map(({ span, content }, at) => {
      const target = left.shift();
      const made = typeof target === "string" ? { text: target, codes: [] } : target;
      const about = { id: `s${at}`, span, source: content, state: "initial" as const, terms: [], notes: [] };
      return made === undefined ? about : { ...about, target: made };
    }),
  }));
  const document: Document = { path: "a", hash: "", srcLang: "zh-CN", trgLang, units, queries: [] };
  const { splices, refused } = flowSplices(original, flows, document);
  return { text: spliceText(original, splices), refused };
}

describe("a translated flow", () => {
  it.each<{ when: string; original: string; targets: readonly (string | Content | undefined)[]; gives: string }>([
    { when: "nothing is translated", original: "山。水。", targets: [], gives: "山。水。" },
    { when: "all of it is", original: "山。水。", targets: ["Hill.", "River."], gives: "Hill. River." },
    { when: "the first sentence is", original: "山。水。", targets: ["Hill."], gives: "Hill. 水。" },
    {
      when: "codes stand around a sentence",
      original: "[山。]|水。",
      targets: ["Hill.", "River."],
      gives: "[Hill.]| River.",
    },
    {
      when: "a pair opens with the next",
      original: "山。[水。]火。",
      targets: ["Hill.", "River.", "Fire."],
      gives: "Hill. [River.] Fire.",
    },
    {
      when: "a code stands within",
      original: "山[水]火。",
      targets: [{ text: "Fire & water.", codes: [code("1", "open", 7), code("1", "close", 12)] }],
      gives: "Fire &amp; [water].",
    },
    {
      when: "a pair goes over two sentences of which one is translated",
      original: "山[水。火]土。",
      targets: [{ text: "Hills, water.", codes: [code("1", "open", 7)] }],
      gives: "Hills, [water. 火]土。",
    },
  ])("takes the place of its sentences alone where $when", ({ original, targets, gives }) => {
    expect(written(original, [flowIn(original)], targets).text).toBe(gives);
  });

  it("has no blank put in for a language that parts sentences by none", () => {
    expect(written("山。水。", [flowIn("山。水。")], ["山だ。", "水だ。"], "ja").text).toBe("山だ。水だ。");
  });

  it("is translated inside the code of another", () => {
    const original = "山(图名)水。";
    const flows = [flowIn(original), flowIn(original, 2, 4)];
    const target = { text: "Hill, river.", codes: [code("1", "placeholder", 4)] };
    expect(written(original, flows, [target, "a map"]).text).toBe("Hill(a map), river.");
    expect(written(original, flows, [undefined, "a map"]).text).toBe("山(a map)水。");
    expect(written(original, flows, [target]).text).toBe("Hill(图名), river.");
  });

  it("is refused with a code that the source has not", () => {
    const { text, refused } = written(
      "山。",
      [flowIn("山。")],
      [{ text: "Hill.", codes: [code("7", "placeholder", 0)] }],
    );
    expect(text).toBe("山。");
    expect(refused).toMatchObject([{ reason: "code", segment: { source: { text: "山。" } } }]);
  });
});
