import type { Words } from "../../../../languages/zh/words.js";
import { loadRegions } from "../../../../text/regions.js";
import { neverInNames, seldomFirst } from "../../lists/characters.js";
import { endsLikeOrganisation } from "../../lists/organisations.js";
import { noPlaces, placeLevels } from "../../lists/places.js";
import { isDivision, type Token, type Tokens } from "../../passage.js";

/** How sure it is, from 0 to 0.75, that a word of a text is a place that the dictionary knows. */
export function placeByDictionary({ list }: Tokens, index: number, words: Words): number {
  const token = list[index];
  if (token === undefined) return 0;
  const isInside = token.text.length === 2 && isUnknown(list[index - 1]) && isUnknown(list[index + 1]);
  return knownPlace(token, words) * (isInside ? 0.3 : 1); // 黑[田东]彦 is one name
}

const isUnknown = (token: Token | undefined): boolean =>
  token?.part === "character" && !neverInNames.has(token.text) && !seldomFirst.has(token.text);

/** How sure the dictionary is of a place; 0 for what it takes for one and nobody would. */
function knownPlace({ text, part }: Token, words: Words): number {
  if (loadRegions().has(text)) return 0.75;
  if (part === "number" || part === "word") return isPlaceWithLevel(text, words) ? 0.75 : 0;
  if (part !== "place" || noPlaces.has(text) || endsLikeOrganisation(text)) return 0;
  if (text.length > 2 || isDivision(text, words)) return 0.75;
  return /[道门巷洞沟园店形路街堆坡角口]$/u.test(text) ? 0.2 : 0.55;
}

/** The dictionary does not say what 四川省 is, but it does of 四川. */
const isPlaceWithLevel = (text: string, words: Words): boolean =>
  text.length > 2 && placeLevels.has(text.slice(-1)) && words.partOf(text.slice(0, -1)) === "place";
