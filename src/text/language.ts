import { subtagsOf } from "../model/language-tag.js";

/** The language of a tag without its script and region: `zh` of `zh-CN`, `ZH_cn` and `zho`. */
export const primaryOf = (language: string): string => subtagsOf(language).language;

/** Whether two tags are of one language, whatever its region or script. */
export const isSameLanguage = (a: string, b: string): boolean => primaryOf(a) === primaryOf(b);

/** Whether a language puts no blank between its sentences: `zh-CN`, `ja`, `th`. */
export const isUnspaced = (language: string): boolean => UNSPACED.has(subtagsOf(language).script);

const UNSPACED: ReadonlySet<string> = new Set(["Hans", "Hant", "Hani", "Jpan", "Thai", "Laoo", "Khmr", "Mymr"]);
