import { addRates } from "../../quantities/rates.js";
import { measureOf } from "./pieces.js";

const LAND = "hectare|mu|acre|ha";
/** What goods and floors are priced by. */
const PRICED =
  "kilogram|kilo|kg|gram|tonne|ton|jin|catty|tael|liang|pound|ounce|square (?:met(?:re|er)|foot)|sq ?ft|ping|lit(?:re|er)|gallon|cubic met(?:re|er)|barrel";

/** `12 tonnes per hectare`, `30,000 yuan a mu`, `300 kg of fertilizer per hectare`, `7 yuan a kilogram`. */
export const addEnglishRates = addRates({
  before: /(?!)/u,
  after: new RegExp(
    `^(?: of [a-z]{1,20}| [a-z]{2,12})? ?(?:per|an?|each|every|/) ?(?<unit>${LAND})(?![a-z])|^(?: yuan)? ?(?:per|an?|/) ?(?<sold>${PRICED})(?![a-z])`,
    "u",
  ),
  needs: `hectare|\\bmu\\b|acre|\\bha\\b|(?:per|\\ban?|/) ?(?:${PRICED})`,
  unitOf: (name) => measureOf(name).unit,
});
