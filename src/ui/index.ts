// What people read, in their language: the only way into this room.
export { sayCounts } from "../model/say-counts.js";
export { countBySeverity } from "../model/severity-counts.js";
export type { Translate } from "../model/translate.js";
export type { Translator } from "../model/translator.js";
export { describeError } from "./describe-error.js";
export { type Locale, localeFor, locales } from "./locale.js";
export { createTranslator } from "./translator.js";
