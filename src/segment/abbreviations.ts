import { sentences } from "../languages/en/sentences.js";

/** A pattern of the English words after which a point ends no sentence: `Mr|Mrs|…|e\.g`. Chinese texts quote English more than others. */
export const ABBREVIATIONS = sentences.abbreviations.map((word) => word.replaceAll(".", "\\.")).join("|");
