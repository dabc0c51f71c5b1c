import { type BoundRow, boundsBy } from "../../quantities/bounds.js";

const NO = "(?:(?<![a-z])(?:no|not|never|cannot|nor|neither)|n't)";
const NOT = `${NO}(?: (?:be|been|have|set|fall|drop|go|rise|get|last|run|take|cost|at|for|to)){0,3} `;
/** A no that stands farther away: who is "not allowed to stay for more than two days" may stay two days; no limit is read there. */
const FAR_NOT = `${NO}(?: [a-z]+){0,6} `;
const MORE = "(?:(?:more|greater|longer|higher|older|later) than|over|above|exceed(?:s|ed|ing)?|in excess of|beyond)";
const LESS = "(?:(?:less|fewer|lower|shorter|smaller|younger) than|under|below)";
const THE = "(?: the(?: age of)?)? ?";

/** Words of English that limit the number beside them. */
export const englishBounds: readonly BoundRow[] = [
  {
    bound: "over",
    before: `(?:(?<!${FAR_NOT})${MORE}|${NOT}${LESS}|at least|a minimum of|upwards of|surpass(?:es|ed|ing)?|topped|>)${THE}`,
    after: String.raw`\+|-odd| or more| plus| and more| or (?:above|over|older|higher)| and (?:above|over|older)`,
    examples: [
      "more than 2,400",
      "no less than 5 percent",
      "must not fall below 10",
      "over the age of 14",
      "60 and above",
    ],
  },
  {
    bound: "under",
    before: `(?:nearly|almost|close to|(?<!${FAR_NOT})${LESS}|${NOT}${MORE}|at most|a maximum of|just short of|approaching|<)${THE}`,
    after: " or (?:less|fewer|below|under|younger|lower)| and (?:below|under|younger)",
    examples: [
      "nearly 200",
      "no more than 50 people",
      "did not exceed 5 percent",
      "under the age of 14",
      "14 or younger",
    ],
  },
  {
    bound: "about",
    before: "(?:about|around|approximately|some|roughly|circa|c\\.|~|estimated|or so) ?",
    after: " or so",
    examples: ["about 50,000", "3 percent or so"],
  },
];

/** Adds to the quantities of an English text how each is limited. */
export const addEnglishBounds = boundsBy(englishBounds);
