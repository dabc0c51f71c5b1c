import { bestFit, languageTag, subtagsOf } from "../model/language-tag.js";
import { once, remembering } from "../model/once.js";
import { isUnspaced } from "../text/language.js";
import { ar } from "./ar/index.js";
import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { es } from "./es/index.js";
import { defaultFonts } from "./fonts.js";
import { fr } from "./fr/index.js";
import { it } from "./it/index.js";
import { ja } from "./ja/index.js";
import { ko } from "./ko/index.js";
import type { Language, LanguageFacts } from "./language.js";
import { nl } from "./nl/index.js";
import { figuresAlone } from "./numbers/figures-alone.js";
import { numeralsOf } from "./numbers/numerals.js";
import { pl } from "./pl/index.js";
import { pt } from "./pt/index.js";
import { ru } from "./ru/index.js";
import { th } from "./th/index.js";
import { zh, zhHongKong, zhTaiwan } from "./zh/index.js";

export { type Language, usesEastAsianFont, writesHan } from "./language.js";
export { writtenForm } from "./zh/written-form.js";

/** Every language that is described, by its tag. A new one is a folder and a line here. */
const described = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  th,
  zh,
  "zh-HK": zhHongKong,
  "zh-TW": zhTaiwan,
} as const satisfies Record<string, LanguageFacts>;

/** The tags of the languages that are described. */
export const describedTags: readonly string[] = Object.keys(described);

/**
 * What is known of the language of a tag, which may stand as any tool writes it (`zh_TW`, `EN`, `zho`). Of a language that is not
 * described, what Unicode knows: its script, its direction and its figures.
 */
export function languageOf(tag: string): Language {
  return known(tag).language;
}

const known = remembering((tag: string): { readonly language: Language } => {
  const fit = bestFit(describedTags, tag);
  return { language: describe(tag, fit !== undefined && isDescribed(fit) ? described[fit] : {}) };
});

const isDescribed = (tag: string): tag is keyof typeof described => tag in described;

function describe(written: string, { quantities = figuresAlone, groupsFigures, ...facts }: LanguageFacts): Language {
  const tag = languageTag(written) ?? "und";
  const { script } = subtagsOf(tag);
  const numerals = numeralsOf(tag, groupsFigures === true);
  const reading = once(() => quantities(numerals, tag)); // asks CLDR, which takes long
  return {
    tag,
    script,
    direction: RTL_SCRIPTS.has(script) ? "rtl" : "ltr",
    joinsWithoutSpace: isUnspaced(tag),
    numerals,
    get quantities() {
      return reading();
    },
    fonts: defaultFonts,
    ...facts,
  };
}

const RTL_SCRIPTS: ReadonlySet<string> = new Set("Adlm Arab Hebr Mand Nkoo Rohg Syrc Thaa".split(" "));
