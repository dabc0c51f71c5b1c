import { addRates } from "../../quantities/rates.js";
import { measureOf } from "./pieces.js";

const LAND = "hectare|mu|acre|ha";
/** What goods and floors are priced by. */
const PRICED =
  "kilogram|kilo|kg|gram|tonne|ton|jin|catty|tael|liang|pound|ounce|square (?:met(?:re|er)|foot)|sq ?ft|ping|lit(?:re|er)|gallon|cubic met(?:re|er)|barrel";
/** What output, speed and pay are counted by. */
const TIME = "hour|hr|h|minute|min|day|week|month|year";

/** `12 tonnes per hectare`, `30,000 yuan a mu`, `300 kg of fertilizer per hectare`, `7 yuan a kilogram`, `120 km/h`, `a monthly salary of 8,000 yuan`. */
export const addEnglishRates = addRates({
  before: /(?<![a-z])(?<time>yearly|annual|monthly|weekly|daily|hourly)(?: (?!and |or |to |from )[a-z]+){1,4} $/u,
  after: new RegExp(
    `^(?: of [a-z]{1,20}| [a-z]{2,12})? ?(?:per|an?|each|every|/) ?(?<unit>${LAND})(?![a-z])|^(?: yuan)? ?(?:per|an?|/) ?(?<sold>${PRICED})(?![a-z])|^(?: of [a-z]{1,20}| [a-z]{2,12})?(?: ?/ ?| per | each | every | an? (?!s))(?<time>${TIME}|second|sec|s)(?![a-z])(?! (?:ago|earlier|later|before|after|and a half|to go))`,
    "u",
  ),
  needs: `(?:year|month|week|dai|hour)ly|annual|hectare|\\bmu\\b|acre|\\bha\\b|(?:per|\\ban?|/) ?(?:${PRICED})|(?:per|each|every|\\ban?|/) ?(?:${TIME}|s)`,
  unitOf: (name) => measureOf(names[name] ?? name).unit,
});

/** Times by the word or sign that stands in a rate, as {@link measureOf} knows them. */
const names: Readonly<Record<string, string>> = {
  ...{ h: "hour", s: "second", hourly: "hour", daily: "day", weekly: "week", monthly: "month" },
  ...{ yearly: "year", annual: "year" },
};
