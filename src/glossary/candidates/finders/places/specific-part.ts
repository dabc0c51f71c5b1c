import { neverInNames, seldomFirst } from "../../lists/characters.js";
import { isRole } from "../../lists/people.js";
import { ethnonyms, genericBefore, placeLevels } from "../../lists/places.js";
import { isPlace, type Token, type Tokens } from "../../passage.js";

const LONGEST_SPECIFIC = 6; // characters

/** The tokens before a level that may name the place, in order. */
export function specificPart({ list }: Tokens, index: number, isAutonomous: boolean): Token[] {
  const parts: Token[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = list[at];
    if (token === undefined) break;
    const hasOnlyPeoples = isAutonomous && parts.every(({ text }) => ethnonyms.test(text));
    if (isPlace(token)) {
      if (parts.length === 0 || hasOnlyPeoples) parts.unshift(token);
      break;
    }
    const isPeople = hasOnlyPeoples && ethnonyms.test(token.text);
    if (!isPeople && !mayPrecede(token, parts)) break;
    parts.unshift(token);
  }
  while (parts.length > 2 && parts[0]?.part === "character" && seldomFirst.has(parts[0].text)) parts.shift();
  return parts;
}

/** Whether a token may stand before the parts of a name that were found so far. */
function mayPrecede(token: Token, parts: readonly Token[]): boolean {
  const length = parts.reduce((sum, { text }) => sum + text.length, token.text.length);
  if (length > LONGEST_SPECIFIC || !mayName(token)) return false;
  if (CONNECTING.test(token.text) || (parts.length > 0 && placeLevels.has(token.text))) return false;
  return token.part === "character" || parts.every(({ part }) => part === "character");
}

const CONNECTING = /^[和到之]$/u;

function mayName(token: Token): boolean {
  if (token.part === "character") return !neverInNames.has(token.text);
  const isWord = ["noun", "adjective", "word", "person", "phrase"].includes(token.part);
  if (!isWord || token.text.length > 3 || isRole(token) || genericBefore.has(token.text)) return false;
  return (
    !/[内外上下中里]$/u.test(token.text) && !Array.from(token.text).some((character) => neverInNames.has(character))
  );
}
