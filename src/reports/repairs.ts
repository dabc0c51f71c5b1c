import type { Edit } from "../model/edit.js";
import type { LeftOut } from "../model/left-out.js";
import { linePlaceOf } from "../model/place.js";
import { identityMap, placeAt } from "../model/source-map.js";
import type { Translate } from "../model/translate.js";

/** A repair by its id, with texts before and after it. */
interface ListedRepair {
  readonly id: string;
  readonly examples: readonly (readonly [damaged: string, repaired: string])[];
}

/** Every repair with its reason and its examples, for people. */
export const repairList = (repairs: readonly ListedRepair[], t: Translate): string =>
  repairs
    .map(({ id, examples }) => {
      const pairs = examples.map(([damaged, repaired]) => `    ${visible(damaged)}  →  ${visible(repaired)}`);
      return `${[`${id}: ${reasonOf(id, t)}`, ...pairs].join("\n")}\n`;
    })
    .join("");

/** What was done to a text and what of it is held back from translators, a line each: `editLines`, then `heldBackLines`. */
export function* repairLines(
  text: string,
  edits: readonly Edit[],
  heldBack: readonly LeftOut[],
  t: Translate,
): Generator<string> {
  yield* editLines(text, edits, t);
  yield* heldBackLines(heldBack, t);
}

const AROUND = 6; // characters shown on either side

/**
 * A line for each edit of a text: where it is made, by which repair and how surely, why, and what becomes of what.
 *
 * @example "12:18  wraps  98 %  the line goes on  隆子县玉[⏎⏎→]麦乡"
 */
function* editLines(text: string, edits: readonly Edit[], t: Translate): Generator<string> {
  const { lineStarts } = identityMap(text);
  for (const { span, replacement, repair, confidence } of edits) {
    const { line, column } = placeAt(lineStarts, span.start);
    const before = visible(text.slice(Math.max(0, span.start - AROUND), span.start));
    const after = visible(text.slice(span.end, span.end + AROUND));
    const change = `${visible(text.slice(span.start, span.end))}→${visible(replacement)}`;
    const sureness = `${Math.round(confidence * 100)}%`;
    yield `${line}:${column}  ${repair}  ${sureness}  ${reasonOf(repair, t)}  ${before}[${change}]${after}`;
  }
}

/**
 * A line for each paragraph that is kept from translators: where it stands, what it is, how it is asked for, and how it begins.
 *
 * @example "11:5  code  not among the segments, back on merge; --include code  $ npm start"
 */
function* heldBackLines(heldBack: readonly LeftOut[], t: Translate): Generator<string> {
  for (const { reason, text, place } of heldBack) {
    const { line, column } = linePlaceOf(place) ?? { line: 0, column: 0 };
    yield `${line}:${column}  ${reason}  ${t("repairs.held-back", { part: reason })}  ${visible(text.slice(0, SHOWN))}`;
  }
}

const SHOWN = 40; // characters

/** Every repair has a reason in locales/; a test holds it. */
const reasonOf = (repair: string, t: Translate): string => t(`repairs.${repair}` as "repairs.wraps");

/** A text with its white space and invisible characters shown: `⏎`, `␣`, `<200B>`. */
const visible = (text: string): string =>
  text
    .replace(/\r\n|\r|\n/gu, "⏎")
    .replace(/[ \t\u3000]/gu, "␣")
    .replace(/\p{Cf}|\p{Cc}/gu, codePointOf);
const codePointOf = (character: string): string =>
  `<${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
