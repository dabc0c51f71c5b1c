import type { Document, Segment } from "../../model/document.js";
import type { MatchFlag, MemoryMatch, RepairEdit } from "../../model/memory-match.js";
import type { Wording } from "../../model/wording.js";
import { differences } from "./change.js";
import { plainMarkup } from "./content.js";
import { directionOf } from "./languages.js";
import { type Markup, markup } from "./markup.js";
import { words } from "./words.js";

/**
 * The best match of a memory for a segment: what it is worth and why, the earlier sentence with its differences, and its translation; where that was
 * repaired, with what was taken out and put in. What is dangerous about it is red.
 */
export function matchMarkup(
  match: MemoryMatch,
  { source }: Segment,
  { srcLang, trgLang }: Pick<Document, "srcLang" | "trgLang">,
  wording: Wording,
): Markup {
  const { score, kind, flags, penalties, repaired, target, origin, author } = match;
  const isTurned = flags.includes("negation") || flags.includes("opposite");
  const about = [origin, author].filter((one) => one !== undefined).join(" · ");
  const said = [
    markup`<b>${score}</b> ${words(wording, `page.match.kind.${kind}`)}`,
    ...flags.map(
      (flag) =>
        markup` <strong class="${dangerOf(flag, repaired !== null)}">${words(wording, `page.match.flag.${flag}`)}</strong>`,
    ),
    ...penalties.map(
      ({ reason, points, term }) =>
        markup` <span>${words(wording, `page.match.penalty.${reason}`)}${term !== undefined && markup` “${term}”`} −${points}</span>`,
    ),
  ];
  return markup`<div class="match${isTurned && markup` danger`}"><p>${words(wording, "page.match.label")} ${said}${about !== "" && markup` <small>${about}</small>`}</p><p lang="${srcLang}" dir="${directionOf(srcLang)}">${differences(match.source, source.text)}</p><p lang="${trgLang}" dir="${directionOf(trgLang)}">${repaired === null ? plainMarkup(target) : repairs(target, repaired.edits)}</p></div>`;
}

/** A number or name that was put in is no danger any more; a meaning that is turned round always is. */
const dangerOf = (flag: MatchFlag, isRepaired: boolean): string =>
  flag === "short" || (isRepaired && (flag === "number" || flag === "name")) ? "mild" : "danger";

/** An earlier translation with each stretch that was replaced, and what stands in its place. */
function repairs(target: string, edits: readonly RepairEdit[]): Markup[] {
  let at = 0;
  const parts = edits.flatMap(({ start, end, was, now }) => {
    const before = plainMarkup(target.slice(at, start));
    at = end;
    return [before, markup`<del>${plainMarkup(was)}</del> <ins>${plainMarkup(now)}</ins>`];
  });
  return [...parts, plainMarkup(target.slice(at))];
}
