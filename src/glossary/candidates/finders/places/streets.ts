import { streetEndAt } from "../../../../languages/zh/streets.js";
import type { Finding } from "../../finding.js";
import { isPlace, type Token, type Tokens } from "../../passage.js";

/** Streets that are named after a place, a gate or a date, which other finders leave to the place: 南京东路, 建国门外大街, 八一大道. */
export function streetsIn({ text, list }: Tokens): Finding[] {
  const found: Finding[] = [];
  for (const token of list) {
    const end = mayNameStreet(token) ? streetEndAt(text, token.end) : undefined;
    if (end !== undefined) found.push(street(token.start, end));
  }
  for (const { index, 0: name } of text.matchAll(GATE)) found.push(street(index, index + name.length));
  return found;
}

const street = (start: number, end: number): Finding => ({
  span: { start, end },
  kind: "place",
  evidence: 0.8,
  reason: "pattern",
});

const mayNameStreet = (token: Token): boolean =>
  token.term === undefined
    ? isPlace(token) || DATE.test(token.text)
    : token.term.concept.kind === "place" && !LEVEL.test(token.text);

const DATE = /^(?:八一|五一|五四|七一|九一八|双十)$/u;
const LEVEL = /\p{Script=Han}{2}[省市县区州镇乡村]$/u;
const GATE = /\p{Script=Han}{2}门[内外](?:[东南西北])?(?:大街|街|路)/gu; // "建国门外大街"
