import { inMainlandSpelling } from "../../languages/zh/spellings.js";
import type { Difference } from "../../model/memory-match.js";
import { simplifyText } from "../../text/fold.js";
import { keyOf, levelKey } from "./key.js";

/** Names in what two sentences of one key differ: what they still differ in once they are written alike in all other ways. */
export function differencesOf(a: string, b: string): readonly Difference[] {
  const named = ways.filter(([way]) => levelled(a, way) !== levelled(b, way)).map(([way]) => way);
  return named.length > 0 ? named : [narrowed(a) === narrowed(b) ? "width" : "marks"];
}

const narrowed = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Ways of writing, each with what levels it. */
const ways: readonly (readonly [Difference, (text: string) => string])[] = [
  ["blanks", (text) => text.replace(/\s/gu, "")],
  ["script", (text) => inMainlandSpelling(simplifyText(text.normalize("NFC")))],
  ["width", narrowed],
  ["marks", (text) => text.replace(/[^\p{L}\p{N}\s]/gu, (mark) => levelKey(keyOf(mark)))],
  ["case", (text) => text.toLowerCase()],
];

/** A text written alike in all ways but one. */
const levelled = (text: string, but: Difference): string =>
  ways.reduce((written, [way, level]) => (way === but ? written : level(written)), text);
