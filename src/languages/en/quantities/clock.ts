import type { Form, FormMatch } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Quantity } from "../../quantities/quantity.js";
import { NUMERALS, readNumeral } from "./numeral.js";

const HALF = String.raw`(?<half>[ap])\.?m\.?(?![a-z])`;
const NOON = 720;
const FIGURES = "0123456789";

/** Times of day. */
export const clock: readonly Form[] = [
  {
    id: "hour-and-half",
    starts: { signs: FIGURES },
    needs: "[ap]\\.?m\\.?(?![a-z])",
    pattern: String.raw`(?<![\d.:])(?<hour>2[0-4]|1\d|0?\d)(?:[:.](?<minute>[0-5]\d))?(?::(?<second>[0-5]\d))? ?${HALF}`,
    read: clockTime,
    examples: { "at 3:30 p.m.": "clock 930", "9am": "clock 540", "12 a.m.": "clock 0", "5.30pm": "clock 1050" },
  },
  {
    id: "hours-before-half",
    starts: { signs: FIGURES },
    needs: "[ap]\\.?m\\.?(?![a-z])",
    pattern: String.raw`(?<![\d.:])(?<hour>1[0-2]|0?\d)(?:[:.](?<minute>[0-5]\d))?(?= ?(?:-|to|and|until) ?(?:1[0-2]|0?\d)(?:[:.][0-5]\d)? ?${HALF})`,
    read: (match) => clockTime({ ...match, groups: { ...match.groups, half: undefined } }),
    examples: { "from 9 to 11 a.m.": "clock 540; clock 660" },
  },
  {
    id: "colon",
    starts: { signs: FIGURES },
    needs: String.raw`\d:\d`,
    pattern: String.raw`(?<![\d.:])(?<hour>2[0-4]|1\d|0?\d):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\d:]|\.\d)(?: ?hours|hrs)?`,
    read: clockTime,
    examples: { "at 21:05": "clock 1265" },
  },
  {
    id: "point",
    starts: { signs: FIGURES },
    needs: String.raw`\d\.\d`,
    pattern: String.raw`(?<=(?:at|around|by|until|till|from) )(?<hour>2[0-4]|1\d|0?\d)\.(?<minute>[0-5]\d)(?![\d%.]| ?(?:percent|per cent|million|billion|trillion|yuan|points?|k?m\b))`,
    read: (match) => {
      const number = Number(match.text);
      return clockTime(match).map((time) => ({
        ...time,
        readings: [...of("number", number), ...time.readings],
        step: 0.01,
      }));
    },
    examples: { "until 17.30": "17.3" },
  },
  {
    id: "oclock",
    starts: { signs: FIGURES, words: NUMERALS.words },
    needs: "clock",
    pattern: `(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?o['’]?clock`,
    read: clockTime,
    examples: { "at eight o'clock": "clock 480" },
  },
  {
    id: "hour-of-period",
    starts: { signs: FIGURES, words: NUMERALS.words },
    needs: " in the (?:morning|afternoon|evening)| at night",
    pattern:
      "(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.](?<minute>[0-5]\\d))?(?= in the (?:morning|afternoon|evening)| at night)",
    read: clockTime,
    examples: { "six in the morning": "clock 360" },
  },
  {
    id: "half-past",
    starts: { words: ["half", "quarter"] },
    needs: " (?:past|to) ",
    pattern: String.raw`(?<part>half past|quarter past|quarter to) (?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z\d])`,
    read: clockTime,
    examples: { "half past three": "clock 210" },
  },
  {
    id: "four-figures",
    starts: { signs: FIGURES },
    needs: "hours|hrs|gmt|utc",
    pattern: String.raw`(?<![\d.:,])(?<hour>[01]\d|2[0-4])(?<minute>[0-5]\d) ?(?:hours|hrs|gmt|utc)`,
    read: clockTime,
    examples: { "at 0930 hours": "clock 570" },
  },
  {
    id: "noon",
    starts: { words: ["noon", "midday", "midnight"] },
    pattern: "(?:noon|midday|midnight)(?![a-z])",
    read: ({ text, ...span }) => [
      quantity(span, "maybe", text === "midnight" ? of("clock", 0, 1440) : of("clock", NOON)),
    ],
    examples: { "until noon": "(clock 720)" },
  },
];

function clockTime({ groups, ...match }: FormMatch): Quantity[] {
  const hour = readNumeral(groups.hour ?? "").value;
  const past = { "half past": 30, "quarter past": 15, "quarter to": -15 }[groups.part ?? ""] ?? 0;
  const minute = Number(groups.minute ?? 0);
  const minutes = 60 * hour + minute + past;
  const parts = [
    hour,
    ...(groups.minute === undefined ? [] : [minute]),
    ...(groups.second === undefined ? [] : [Number(groups.second)]),
  ];
  return [
    quantity({ start: match.start, end: match.end }, "sure", of("clock", ...timesOfDay(minutes, groups.half)), {
      step: 1,
      parts: parts.map((part) =>
        quantity({ start: match.start, end: match.end }, "likely", of("number", part), { step: 1 }),
      ),
    }),
  ];
}

/** Without a.m. or p.m. a clock of twelve hours may be meant. */
function timesOfDay(minutes: number, half: string | undefined): number[] {
  if (half === "a") return [minutes % NOON];
  if (half === "p") return [(minutes % NOON) + NOON];
  return minutes >= NOON + 60 || minutes < 60 ? [minutes, minutes % NOON] : [minutes, (minutes + NOON) % 1440];
}
