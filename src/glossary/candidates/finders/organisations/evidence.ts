import {
  determiners,
  genericAttributes,
  type Head,
  longNamingHeads,
  namingHeads,
  nationalStart,
} from "../../lists/organisations.js";
import { placeLevels } from "../../lists/places.js";
import type { Tokens } from "../../passage.js";
import type { Walk } from "./walk-left.js";

/** How much what stands before a head makes a name of it, from 0 to 0.8. */
export function evidenceOf(tokens: Tokens, { start, anchor, attributes }: Walk, head: Head): number {
  const said = attributes.filter(({ text }) => !genericAttributes.has(text) && !placeLevels.has(text));
  const strangers = said.filter(({ part }) => part === "character").length;
  if (anchor === "organisation") return attributes.length === 0 ? 0 : said.length > 0 ? 0.55 : 0.3;
  if (attributes.some((token) => determiners.has(tokens.text.slice(token.start, Math.min(token.end, head.start)))))
    return 0;
  if (anchor === "place") return attributes.length > 0 ? 0.8 : head.isShort ? 0.3 : 0.6;
  if (start === head.start) return 0;
  const word = attributes.at(-1)?.end === head.end; // 海事局 and 造船厂 are words, of which the head is a part
  if (strangers > 1) return head.isShort && !word ? 0.35 : 0.65;
  if (said.length === 0) return 0;
  const text = attributes.map((token) => token.text).join("");
  const isOneWord = attributes.length === 1 && (attributes[0]?.end ?? 0) > head.start;
  const isNational = !isOneWord && text.length > 3 && nationalStart.test(text);
  if (placeLevels.has(attributes[0]?.text ?? "") && said.length > 1) return 0.5; // 自治区包虫病临床研究所 says not whose
  if (isNational) return head.isShort ? 0.5 : 0.6;
  const name = tokens.text.slice(start, head.end);
  if (text.length > 1 && (word || !head.isShort) && namingHeads.test(name)) return 0.55;
  if (text.length > (isOneWord ? 5 : 3) && longNamingHeads.test(name)) return 0.55;
  if (head.isShort) return 0.2;
  return said.length > 1 || attributes.length > 2 ? 0.35 : 0.25;
}
