import { inBody, inUnit, segment, xliff21 } from "../examples.js";
import type { XliffFacts } from "../rule-facts.js";
import type { ValueType } from "./value-type.js";

const unit = `<unit id="u1">${segment("你好")}</unit>`;

/** A language that is not written as BCP 47 has it. */
export const languageTag = {
  rule: "xliff/language-tag",
  examples: {
    breaks: [
      xliff21(`<file id="f1">${unit}</file>`, 'srcLang="zh_CN"'),
      xliff21(`<file id="f1">${unit}</file>`, 'srcLang="z h"'),
      xliff21(`<file id="f1">${unit}</file>`, 'srcLang="zh" trgLang=""'),
      xliff21(`<file id="f1">${unit}</file>`, 'srcLang="zh-Hans-Hant"'),
      inBody("").replace('target-language="en"', 'target-language="en_US"'),
    ],
    holds: [
      xliff21(`<file id="f1">${unit}</file>`, 'srcLang="zh-Hans-CN-x-news" trgLang="en-GB-oed"'),
      inUnit(segment("你好"), 'xml:lang="zh"'),
      inBody("").replace('target-language="en"', 'target-language="x-klingon"'),
    ],
  },
} satisfies XliffFacts;

const LANGUAGE = "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})"; // zh, zh-cmn
const SCRIPT_REGION = "(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?"; // -Hans-CN, -419
const VARIANTS = "(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*"; // -1996
const EXTENSIONS = "(?:-[a-wy-z\\d](?:-[a-z\\d]{2,8})+)*"; // -u-co-pinyin
const PRIVATE = "x(?:-[a-z\\d]{1,8})+"; // x-news
const IRREGULAR =
  "en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de)";
const BCP47 = new RegExp(
  `^(?:${LANGUAGE}${SCRIPT_REGION}${VARIANTS}${EXTENSIONS}(?:-${PRIVATE})?|${PRIVATE}|${IRREGULAR}|art-lojban|cel-gaulish)$`,
  "iu",
);
const XS_LANGUAGE = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/iu;

/** @see RFC 5646, section 2.1 */
export const language: ValueType = {
  rule: languageTag.rule,
  accepts: (value) => BCP47.test(value.trim()),
  expected: "BCP 47",
};

/** `xml:lang`: empty where the text is in no language. @see XML 1.0, section 2.12 */
export const languageOrNone: ValueType = { ...language, accepts: (value) => value === "" || language.accepts(value) };

/** As the schemas of 1.2 have it: the form of RFC 3066, no more. */
export const language12: ValueType = { ...language, accepts: (value) => XS_LANGUAGE.test(value.trim()) };
/** `xml:lang` of 1.2. @see XML 1.0, section 2.12 */
export const languageOrNone12: ValueType = {
  ...language,
  accepts: (value) => value === "" || language12.accepts(value),
};
/** Languages are compared without regard to case. @see RFC 5646, section 2.1.1 */
export const sameLanguage = (first: string, second: string): boolean =>
  first.trim().toLowerCase() === second.trim().toLowerCase();

/** Whether a language is one of those that another stands for: `en-GB` is `en`. @see RFC 4647, section 3.3.1 */
export const isNarrower = (stated: string, expected: string): boolean =>
  stated.trim().toLowerCase().startsWith(`${expected.trim().toLowerCase()}-`);
