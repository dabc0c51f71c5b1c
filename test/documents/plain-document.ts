import { languageOf } from "../../src/languages/index.js";
import { type Document, plain, type Segment } from "../../src/model/document.js";
import { identityMap } from "../../src/model/source-map.js";

/** A translated segment of plain text, without terms and notes. */
export const translatedSegment = (source: string, target: string, id = "s1"): Segment => ({
  id,
  span: { start: 0, end: source.length },
  source: plain(source),
  target: plain(target),
  state: "translated",
  terms: [],
  notes: [],
});

/** A document of one paragraph with these segments, from Chinese into English. */
export function documentOf(segments: readonly Segment[], trgLang = "en"): Document {
  const text = segments.map(({ source }) => source.text).join("");
  const unit = { id: "u1", kind: "paragraph", text, map: identityMap(text), segments } as const;
  return { path: "a.txt", hash: "", srcLang: "zh-CN", trgLang, units: [unit], queries: [] };
}

/** The languages of a check that compares Chinese with English. */
export const zhToEn = { source: languageOf("zh"), target: languageOf("en") };
