/**
 * What a line break between two stretches of text becomes when they are set as one line: nothing between Han, kana and their marks, a blank
 * where Latin letters, figures or Hangul stand on either side. Quotation marks, dashes and ellipses, which both scripts share, are
 * what the nearest other character is.
 *
 * @example atLineBreak("没有", "写完") // ""
 * @example atLineBreak("全国", "5G") // " "
 */
export const atLineBreak = (before: string, after: string): "" | " " =>
  isWideAtEnd(before) && isWideAtStart(after) ? "" : " ";

const WIDE =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3001-\\u3004\\u3008-\\u303d\\u30fb\\u30fc\\ufe10-\\ufe1f\\ufe30-\\ufe4f\\uff01-\\uff9f\\uffe0-\\uffe6"; // "中", "，", "％"
const SHARED = "\\u2014\\u2015\\u2018-\\u201d\\u2025\\u2026\\u00b7"; // "—", "“", "…"
const WIDE_AT_END = new RegExp(`[${WIDE}][${SHARED}]*$`, "u");
const WIDE_AT_START = new RegExp(`^[${SHARED}]*[${WIDE}]`, "u");
const SHARED_ONLY = new RegExp(`^[${SHARED}]+$`, "u");
const REACH = 8; // characters that are looked at: more shared marks than these do not follow one another

function isWideAtEnd(text: string): boolean {
  const end = text.slice(-REACH);
  return WIDE_AT_END.test(end) || SHARED_ONLY.test(end);
}

function isWideAtStart(text: string): boolean {
  const start = text.slice(0, REACH);
  return WIDE_AT_START.test(start) || SHARED_ONLY.test(start);
}
