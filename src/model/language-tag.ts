import { nameTable } from "../model/name-table.js";
import { remembering } from "./once.js";

/**
 * The BCP 47 tag that a file or a person means: `zh-CN` of `ZH-CN`, `zh_CN`, `zho-CN` and `zh_CN.UTF-8`, `en` of `eng`. Nothing where the
 * text is no tag of a language (`Chinese`, `x-none`, the empty text).
 *
 * @see RFC 5646; ISO 639-2 (terminological and bibliographic codes, by the aliases of Unicode CLDR)
 */
export const languageTag = (written: string): string | undefined => canonical(written).tag;

const canonical = remembering((written: string): { readonly tag?: string } => {
  const tag = written.trim().replace(POSIX_TAIL, "").replaceAll("_", "-").toLowerCase();
  const plain = OLD_TAGS[tag] ?? tag.replace(EXTENDED, "$1");
  if (!TAG.test(plain)) return {};
  try {
    const [found] = Intl.getCanonicalLocales(plain);
    return found === undefined ? {} : { tag: found };
  } catch {
    return {};
  }
});

const POSIX_TAIL = /[.@].*$/u; // "zh_CN.UTF-8", "sr_RS@latin"
const OLD_TAGS = nameTable<string>({ "zh-chs": "zh-hans", "zh-cht": "zh-hant", "zh-min-nan": "nan" });
const EXTENDED = /^(?:zh|ar)-([a-z]{3})(?=-|$)/u; // "zh-yue" is "yue"
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/u;

/** The subtags of a language, where a tag leaves one out the likeliest: `zh` is `zh`, `Hans`, `CN`. */
export interface Subtags {
  readonly language: string;
  readonly script: string;
  readonly region: string;
}

/** The subtags of a tag as it was written; of what is no tag, the text itself is the language. */
export const subtagsOf = remembering((written: string): Subtags => {
  const tag = languageTag(written);
  if (tag === undefined) return { language: written.toLowerCase(), script: "", region: "" };
  const { language, script = "", region = "" } = new Intl.Locale(tag).maximize();
  return { language, script, region };
});

/**
 * Which of some tags serves a wanted one best: itself, else one of its language, best in its script and its region (`zh-TW` for
 * `zh-Hant`, `zh-HK` for `zh-MO`). Nothing where none is of the language. The first of equals.
 */
export function bestFit(tags: readonly string[], wanted: string): string | undefined {
  if (tags.includes(wanted)) return wanted;
  let best: { readonly tag: string; readonly score: number } | undefined;
  for (const tag of tags) {
    const score = fitOf(tag, wanted);
    if (score > (best?.score ?? 0)) best = { tag, score };
  }
  return best?.tag;
}

function fitOf(tag: string, wanted: string): number {
  const [one, other] = [subtagsOf(tag), subtagsOf(wanted)];
  if (one.language !== other.language) return 0;
  const isNear = NEAR_REGIONS[other.region] === one.region;
  return 1 + (one.script === other.script ? 4 : 0) + (one.region === other.region ? 2 : isNear ? 1 : 0);
}

/** Macau writes as Hong Kong does. @see Unicode CLDR, parent locales */
const NEAR_REGIONS = nameTable<string>({ MO: "HK" });
