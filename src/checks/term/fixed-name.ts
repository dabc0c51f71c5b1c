import { placeLevels } from "../../languages/zh/place-levels.js";
import type { Segment } from "../../model/document.js";
import type { Finding } from "../check.js";

/**
 * Whether the old spelling of a place stands in a name of several capitalised words, and the source has the place in a longer name too:
 * `Canton Tower` of 广州塔, `Treaty of Nanking` of 南京条约. A level behind it (`Kweichow Province`) makes no such name.
 */
export function isInFixedName({ concept, targetSpan }: Finding, { source, target, terms }: Segment): boolean {
  if (target === undefined || targetSpan === undefined) return false;
  const places = terms.filter((match) => match.concept.id === concept && match.concept.kind === "place");
  const isInName = places.some(({ span, term }) => {
    const next = source.text.slice(span.end);
    return HAN_FOLLOWS.test(next) && !LEVEL_ENDS.test(term.text) && !LEVEL_FOLLOWS.test(next);
  });
  if (!isInName) return false;
  const after = NAME_AFTER.exec(target.text.slice(targetSpan.end))?.[1];
  if (after !== undefined) return !LEVEL_WORDS.has(after);
  return NAME_BEFORE.test(target.text.slice(0, targetSpan.start));
}

const endings = placeLevels.map(({ ending }) => ending).join("|");
const HAN_FOLLOWS = /^\p{Script=Han}/u;
const LEVEL_FOLLOWS = new RegExp(`^(?:${endings})`, "u");
const LEVEL_ENDS = new RegExp(`(?<=\\p{Script=Han}{2})(?:${endings})$`, "u");
const LEVEL_WORDS: ReadonlySet<string> = new Set(placeLevels.flatMap(({ english }) => english));
const NAME_AFTER = /^ (\p{Lu}\p{L}*)/u; // " Tower"
const NAME_BEFORE = /\p{Lu}\p{L}+ of (?:the )?$/u; // "Treaty of "
