import { simplifyText } from "../../../../text/fold.js";
import type { Finding } from "../../finding.js";
import { divisions, traditionalPlaces } from "../../lists/places.js";
import { firstsOf } from "../../lists/word-list.js";

/**
 * The divisions that a text names, the longest at each place: 建宁县, 深水埗区. Names that are such only in Hong Kong and Taiwan are found
 * where the text was in Traditional characters.
 */
export function divisionsIn(text: string, isTraditional: boolean): Finding[] {
  const folded = simplifyText(text);
  const found: Finding[] = [];
  for (let start = 0; start < folded.length; start += 1) {
    if (!firsts.has(folded.charAt(start))) continue;
    const end = endAt(folded, start, isTraditional);
    if (end === undefined) continue;
    found.push({ span: { start, end }, kind: "place", evidence: 0.8, reason: "dictionary" });
    start = end - 1;
  }
  return found;
}

const firsts = firstsOf([...divisions.keys(), ...traditionalPlaces.keys()]);
const LONGEST = Math.max(...Array.from(divisions.keys(), (name) => name.length));

function endAt(text: string, start: number, isTraditional: boolean): number | undefined {
  for (let end = Math.min(text.length, start + LONGEST); end > start + 1; end -= 1) {
    const name = text.slice(start, end);
    if (divisions.has(name) || (isTraditional && traditionalPlaces.has(name))) return end;
  }
  return undefined;
}
