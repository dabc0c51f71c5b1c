export { alignTexts } from "./align-texts.js";
export type { AlignedText, Bead, DictionaryEntry, KnownPair } from "./bead.js";
export type { AlignOptions } from "./material.js";
export { readDictionary } from "./read-dictionary.js";
