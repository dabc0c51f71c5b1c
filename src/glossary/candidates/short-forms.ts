import type { Words } from "../../languages/zh/words.js";
import { isHan } from "../../text/punctuation.js";
import { placeLevels } from "./lists/places.js";
import type { Name } from "./resolve-findings.js";

/**
 * Shorter forms by which texts call what they have named in full: 临澜 after 临澜市, 环海经济论坛 after 第九届环海经济论坛. They are worth
 * an entry where they stand by themselves, which is for the count of occurrences to say; of words the dictionary says what they are.
 */
export function shortForms(names: readonly Name[], words: Words): Name[] {
  const known = new Set(names.map(({ text }) => text));
  const found = new Map<string, Name>();
  for (const name of names) {
    const text = shortFormOf(name);
    if (text === undefined || known.has(text) || found.has(text) || words.has(text)) continue;
    found.set(text, { ...name, text, strength: LESS_SURE * name.strength });
  }
  return Array.from(found.values());
}

const LESS_SURE = 0.8;

function shortFormOf({ text, kind }: Name): string | undefined {
  if (kind === "event") {
    const core = text.replace(ORDINAL, "");
    return core !== text && core.length > 4 ? core : undefined;
  }
  if (kind !== "place") return undefined;
  const level = Array.from(placeLevels.keys()).find((candidate) => text.endsWith(candidate));
  const bare = text.slice(0, text.length - (level?.length ?? 0));
  return level !== undefined && bare.length > 1 && isHan(bare.charCodeAt(0)) ? bare : undefined;
}

const ORDINAL = /^(?:\d{4}年?)?(?:第[一二三四五六七八九十百\d]+[届次]|[一二三四五六七八九十]+届|首届|\d{4})/u;
