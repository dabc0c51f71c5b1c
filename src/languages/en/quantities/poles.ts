import { type PoleRow, polesBy } from "../../quantities/poles.js";

const HEDGE =
  "(?: sharply| slightly| steadily)?(?: by| of)?(?: (?:about|around|nearly|almost|over|more than|some|approximately|a further|another|only|just|at least|the|net|an?))*";
const UP =
  "rose|ris(?:e|es|en|ing)|up|increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|own|owing)|(?<!negative )growth|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|widen(?:s|ed|ing)?|swell(?:s|ed|ing)?|swollen|expand(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)|boost(?:s|ed|ing)|hik(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?|quicken(?:s|ed|ing)?|rebound(?:s|ed|ing)?|extend(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|recover(?:s|ed|ing)|(?<!de)appreciat(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|rais(?:e|es|ed|ing)(?: (?!and |but |from )[a-z]+){1,4} by";
const DOWN =
  "negative growth|fell|fall(?:s|en|ing)?|down|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|los(?:e|es|t|ing)|shr(?:ink|inks|ank|unk)|contract(?:s|ed|ing)|reduc(?:e|es|ed|ing)|reduction|narrow(?:s|ed|ing)|lower(?:s|ed|ing)|slid|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|eas(?:es|ed|ing)|cut(?:s|ting)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)|cut(?:s|ting)?(?: (?!and |but |from )[a-z]+){1,4} by|shed|s[au]nk|weaken(?:s|ed|ing)?|depreciat(?:e|es|ed|ing)|devalu(?:e|es|ed|ing)|slow(?:s|ed|ing)?|dwindl(?:e|es|ed|ing)|retreat(?:s|ed|ing)?|shorten(?:s|ed|ing)?|dipp?(?:s|ed|ing)?";
const GAIN = "(?:profits?|surplus|inflows?|premium)(?= of)";
const LOSS =
  "loss(?:es)?|deficit|shortfall|(?:outflows?|discount)(?= of)|cash used in (?:[a-z]+ ){1,3}(?:was|were|of|totall?ed|reached|came to|amounted to)";
const COURSE =
  "(?:(?:about|around|nearly|almost|over|more than|some|just|only|a|an|below|above|level|grade|tier|category) )*";
const FROM = "(?:(?: [a-z]+ly)? from [^,;]{0,12}?\\d[^,;]{0,20})?";
const DEGREES = "(?:[ -]?(?:degrees?|°)(?: ?(?:celsius|centigrade|fahrenheit|c|f))?)?";
const ANGLE = `(?:[ -]?degrees?(?![a-z])|[°º])(?: ?\\d{1,2}(?:\\.\\d+)?(?:['′"″]| (?:minute|second)s?(?![a-z]))){0,2},? ?`;
const CENTURY = "(?: ?(?:st|nd|rd|th))?(?: centur(?:y|ies))?";

/** Words of English that say on which side a number lies. */
export const englishPoles: readonly PoleRow[] = [
  {
    axis: "sign",
    side: -1,
    isMarked: true,
    before: "(?:minus|negative) ?|(?:^|[(=:]|(?<![\\d%])\\s)-",
    after: `${DEGREES} (?:below|under) (?:zero|freezing|(?:mean )?sea level)|${DEGREES} below(?=$|[,.;]| (?:at|by|on|overnight) )`,
    examples: [
      "18 below at night",
      "minus 20 degrees",
      "-12°C",
      "-.5 percent",
      "12 degrees Celsius below zero",
      "430 meters below sea level",
    ],
  },
  {
    axis: "sign",
    side: 1,
    isMarked: false,
    after: `${DEGREES} above (?:zero|freezing|(?:mean )?sea level)`,
    examples: ["12 degrees above zero"],
  },
  {
    axis: "sign",
    side: 1,
    isMarked: false,
    before: `(?<![a-z])(?:${GAIN})${HEDGE} `,
    examples: ["a net profit of 300 million yuan"],
  },
  {
    axis: "sign",
    side: -1,
    isMarked: false,
    before: `(?<![a-z])(?:${LOSS})${HEDGE} `,
    after: " in (?:deficit|the red)(?![a-z])",
    examples: ["a loss of 230 million yuan", "Net cash used in operating activities was 86 million yuan."],
  },
  {
    axis: "sign",
    side: 1,
    isMarked: false,
    isChange: true,
    before: `(?<![a-z])(?:${UP})${HEDGE} `,
    after:
      "(?<=points) (?:faster|quicker)(?![a-z])|(?: (?!and |but |to )[a-z]{3,12})?,? (?:higher|longer|heavier|larger|bigger|greater|stronger|steeper|deeper|sharper|wider|more(?= than| [a-z]+ (?:was|were) )|increase|growth|rise|gain|jump|above (?:normal|(?:the )?average|usual|last|the previous))(?![a-z])",
    examples: ["rose 3.5 percent", "an increase of about 6 percent", "1.5 billion yuan higher", "moved up 3 places"],
  },
  {
    axis: "sign",
    side: -1,
    isMarked: false,
    isChange: true,
    before: `(?<![a-z])(?:${DOWN})${HEDGE} `,
    after:
      "(?<=points) slower(?![a-z])|(?: (?!and |but |to )[a-z]{3,12})?,? (?:lower|shorter|lighter|weaker|narrower|shallower|less|fewer|smaller|decrease|decline|drop|fall|cheaper|reduction|below (?:normal|(?:the )?average|usual|last|the previous))(?![a-z])",
    examples: ["fell by 3.5 percent", "slipped three places", "120 billion yuan smaller"],
  },
  {
    axis: "era",
    side: -1,
    isMarked: true,
    after: `${CENTURY} ?b\\.?c(?![a-z]{2})`,
    examples: ["in 221 BC", "the 3rd century BC", "202 B.C.E."],
  },
  {
    axis: "era",
    side: 1,
    isMarked: false,
    before: "(?<![a-z])a\\.?d\\.? ",
    after: `${CENTURY} (?:a\\.?d|c\\.?e)(?![a-z])`,
    examples: ["in AD 79", "the fifth century CE"],
  },
  {
    axis: "latitude",
    side: 1,
    isMarked: false,
    after: `(?:${ANGLE}|(?<=latitude [\\d.]{1,6}) | parallel )n(?:orth)?(?![a-z])`,
    examples: ["39.6 degrees north", "18.5°N"],
  },
  {
    axis: "latitude",
    side: -1,
    isMarked: true,
    after: `(?:${ANGLE}|(?<=latitude [\\d.]{1,6}) | parallel )s(?:outh)?(?![a-z])`,
    examples: ["12.3 degrees south latitude", "21.4°S", "the 35th parallel south"],
  },
  {
    axis: "longitude",
    side: 1,
    isMarked: false,
    after: `(?:${ANGLE}|(?<=longitude [\\d.]{1,6}) )e(?:ast)?(?![a-z])`,
    examples: ["125.0°E"],
  },
  {
    axis: "longitude",
    side: -1,
    isMarked: true,
    after: `(?:${ANGLE}|(?<=longitude [\\d.]{1,6}) )w(?:est)?(?![a-z])`,
    examples: ["58.4 degrees west"],
  },
  {
    axis: "end",
    side: -1,
    isMarked: false,
    before: "(?<![a-z])(?:first|opening|initial) ",
    needsMeasure: true,
    examples: ["the first three months"],
  },
  {
    axis: "course",
    side: 1,
    isMarked: false,
    isChange: true,
    before: `(?<![a-z])(?!up )(?:${UP})${FROM} to ${COURSE}`,
    examples: ["rose to 5 percent", "The deficit widened to about 8 billion dollars."],
  },
  {
    axis: "course",
    side: -1,
    isMarked: false,
    isChange: true,
    before: `(?<![a-z])(?:${DOWN})${FROM} to ${COURSE}`,
    examples: ["fell to 5 percent", "narrowed to 3 percent"],
  },
];

/** Adds to the quantities of an English text the side on which each lies. */
export const addEnglishPoles = polesBy(englishPoles, /^(?: ?(?:degrees?|°c?|%|bc))? ?(?:-|~|to|and|or|through) ?$/u);
