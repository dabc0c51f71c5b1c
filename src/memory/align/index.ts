export { alignTexts } from "./align-texts.js";
export type { AlignedText, Bead, DictionaryEntry, KnownPair } from "./bead.js";
export type { AlignOptions, TextPair } from "./material.js";
export { readDictionary } from "./read-dictionary.js";
