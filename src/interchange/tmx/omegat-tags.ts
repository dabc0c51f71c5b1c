import { type Content, type InlineCode, pairedIds } from "../../model/document.js";

/**
 * The short tags under which OmegaT shows the codes of an XLIFF 1.2 (`<g0>`, `<x1/>`): the first letter of what the element holds, else
 * of its name, and a number in order of appearance; both ends of a pair share one. Codes before the first and after the last word are
 * hidden, unless a pair leads from them to codes among the words.
 *
 * @returns in order; codes that are hidden are left out
 * @see measured with OmegaT 3.6 on every kind of inline element
 */
export function omegatTags({ text, codes }: Content): Map<InlineCode, string> {
  const pairs = pairsOf(codes);
  const [first, last] = shownRange(text, codes, pairs);
  const tags = new Map<InlineCode, string>();
  let count = 0;
  codes.slice(first, last + 1).forEach((code, index) => {
    const start = codes[pairs[first + index] ?? -1];
    const opened = start === undefined || start === code ? undefined : tags.get(start);
    const name = opened?.slice(1, -1) ?? `${letterOf(code)}${count}`;
    if (opened === undefined) count += 1;
    tags.set(code, tagOf(code, name));
  });
  return tags;
}

function tagOf({ kind, element }: InlineCode, name: string): string {
  if (kind === "placeholder" || isLone(element)) return `<${name}/>`;
  return kind === "open" ? `<${name}>` : `</${name}>`;
}

/** For each code the index of the one that opens its pair: its own for those that open one, or nothing. */
function pairsOf(codes: readonly InlineCode[]): (number | undefined)[] {
  const paired = pairedIds(codes);
  const opened = new Map<string, number>();
  return codes.map(({ kind, id, element }, index) => {
    if (kind === "placeholder" || isLone(element) || !paired.has(id)) return undefined;
    if (kind === "open") opened.set(id, index);
    return opened.get(id);
  });
}

/** First and last of the codes that are shown. */
function shownRange(
  text: string,
  codes: readonly InlineCode[],
  pairs: readonly (number | undefined)[],
): [number, number] {
  const start = text.search(/\S/u);
  const end = text.trimEnd().length;
  const isInside = ({ offset }: InlineCode): boolean => offset > start && offset < end;
  let first = codes.findIndex(isInside);
  let last = codes.findLastIndex(isInside);
  if (first < 0) return [0, -1];
  const partners = new Map<number, number>();
  for (const [closer, opener] of pairs.entries()) {
    if (opener === undefined || opener === closer) continue;
    partners.set(opener, closer).set(closer, opener);
  }
  let [from, to] = [first, first - 1];
  while (to < last || from > first) {
    const index = to < last ? ++to : --from;
    const partner = partners.get(index) ?? index;
    [first, last] = [Math.min(first, partner), Math.max(last, partner)];
  }
  return [first, last];
}

/** Ends of pairs that OmegaT takes for codes of their own. */
const isLone = (element: string): boolean => element === "bx" || element === "ex";

const letterOf = ({ element, native }: InlineCode): string =>
  HOLDS_NATIVE.has(element) ? (/\p{L}/u.exec(native ?? "")?.[0] ?? "f").toLowerCase() : element.charAt(0);

const HOLDS_NATIVE: ReadonlySet<string> = new Set(["bpt", "ept", "ph", "it"]);
