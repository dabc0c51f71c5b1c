import { type Document, type InlineCode, type Segment, segmentsOf } from "../../src/model/document.js";
import { identityMap } from "../../src/model/source-map.js";
import { hashOf, idSource } from "../../src/pipeline/read/identity.js";

/** A document of two hundred sentences, most of them with inline codes of one kind or another. */
export function codedDocument(): Document {
  const idOf = idSource("s");
  const units = Array.from({ length: 50 }, (_, row) => {
    const segments = Array.from({ length: 4 }, (__, column): Segment => {
      const number = row * 4 + column + 1;
      const text = `第${number}只羊从山上慢慢走下来。`;
      const codes = codesOf[number % codesOf.length] ?? [];
      const span = { start: column * text.length, end: (column + 1) * text.length };
      return { id: idOf(text), span, source: { text, codes }, state: "initial", terms: [], notes: [] };
    });
    const text = segments.map(({ source }) => source.text).join("");
    return { id: `u${row + 1}`, kind: "paragraph", text, map: identityMap(text), segments } as const;
  });
  return { path: "sheep.txt", hash: hashOf("sheep"), srcLang: "zh-CN", trgLang: "en", queries: [], units };
}

type Code = Omit<InlineCode, "offset">;
const at = (offset: number, code: Code): InlineCode => ({ ...code, offset });
const open = { id: "1", kind: "open", element: "bpt", native: "<b>" } as const satisfies Code;
const close = { id: "1", kind: "close", element: "ept", native: "</b>" } as const satisfies Code;
const image = { id: "2", kind: "placeholder", element: "ph", native: "<img/>" } as const satisfies Code;
const lineBreak = { id: "3", kind: "placeholder", element: "x", display: "↵" } as const satisfies Code;

/** Offsets count from before 第: the third character is a digit, the fifth from the end 慢. */
const codesOf: readonly (readonly InlineCode[])[] = [
  [],
  [at(1, open), at(2, close)],
  [at(1, image)],
  [at(1, open), at(1, image), at(2, close)],
  [at(1, lineBreak)],
];

/** The document translated: codes stand in the order of the source, around the number. */
export function translatedDocument(document: Document): Document {
  const numbers = new Map(Array.from(segmentsOf(document), ({ segment }, index) => [segment.id, index + 1]));
  const translate = (segment: Segment): Segment => {
    const number = String(numbers.get(segment.id));
    const text = `Sheep ${number} walks slowly down the hill.`;
    const moved = segment.source.codes.map((code) => ({
      ...code,
      offset: code.kind === "close" ? 6 + number.length : 6,
    }));
    return { ...segment, target: { text, codes: moved }, state: "translated" };
  };
  return { ...document, units: document.units.map((unit) => ({ ...unit, segments: unit.segments.map(translate) })) };
}
