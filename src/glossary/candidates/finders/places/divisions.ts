import { simplifyText } from "../../../../text/fold.js";
import type { Finding } from "../../finding.js";
import { divisions } from "../../lists/places.js";
import { firstsOf } from "../../lists/word-list.js";

/** The divisions that a text names, the longest at each place: 建宁县, 深水埗區. */
export function divisionsIn(text: string): Finding[] {
  const folded = simplifyText(text);
  const found: Finding[] = [];
  for (let start = 0; start < folded.length; start += 1) {
    if (!firsts.has(folded.charAt(start))) continue;
    const end = endAt(folded, start);
    if (end === undefined) continue;
    found.push({ span: { start, end }, kind: "place", evidence: 0.8, reason: "dictionary" });
    start = end - 1;
  }
  return found;
}

const firsts = firstsOf(Array.from(divisions));
const LONGEST = Math.max(...Array.from(divisions, (name) => name.length));

function endAt(text: string, start: number): number | undefined {
  for (let end = Math.min(text.length, start + LONGEST); end > start + 1; end -= 1) {
    if (divisions.has(text.slice(start, end))) return end;
  }
  return undefined;
}
