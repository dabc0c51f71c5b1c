// What people read, in their language: the only way into this room.
export { countBySeverity, sayCounts } from "../model/severity-counts.js";
export type { Translate } from "../model/translate.js";
export type { Translator } from "../model/translator.js";
export { describeError } from "./describe-error.js";
export { type Locale, localeFor, locales } from "./locale.js";
export { createTranslator } from "./translator.js";
