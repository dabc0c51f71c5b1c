import { regionalTag } from "../regional-tag.js";

/**
 * The styles of a document whose default Western language is not Chinese any more but the target's: office programs take the names of months
 * and days that a date field shows from there.
 *
 * @param xml - of the part with the styles
 * @see ECMA-376, part 1, 17.7.5.1 (docDefaults), 17.3.2.20 (lang)
 */
export const withDefaultLanguage = (xml: string, trgLang: string): string =>
  xml.replace(DEFAULTS, (defaults) => defaults.replace(CHINESE, `$<before>${regionalTag(trgLang)}$<after>`));

const DEFAULTS = /<(?:[\w-]+:)?rPrDefault\b.*?<\/(?:[\w-]+:)?rPrDefault>/su;
const CHINESE = /(?<before><(?:[\w-]+:)?lang\s(?:[^>]*?\s)?(?:[\w-]+:)?val\s*=\s*["'])zh\b[^"']*(?<after>["'])/iu; // '<w:lang w:val="zh-CN"'
