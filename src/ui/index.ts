// What people read, in their language: the only way into this room.
export { type Locale, locales } from "../model/locale.js";
export { sayCounts } from "../model/say-counts.js";
export { kindName, sayPassedOver } from "../model/say-kinds.js";
export { saySince } from "../model/say-since.js";
export { countBySeverity } from "../model/severity-counts.js";
export type { Translate } from "../model/translate.js";
export type { Translator } from "../model/translator.js";
export { describeError } from "./describe-error.js";
export { localeFor } from "./locale.js";
export { createTranslator } from "./translator.js";
