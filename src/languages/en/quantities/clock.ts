import type { Form, FormMatch } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Quantity } from "../../quantities/quantity.js";
import { stopwatch } from "../../quantities/stopwatch.js";
import { NUMERALS, readNumeral } from "./numeral.js";
import { measureOf } from "./pieces.js";

const HALF = String.raw`(?<half>[ap])\.?m\.?(?![a-z])`;
const NOON = 720;
const HOUR = "1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const FIGURES = "0123456789";

/** Times of day. */
export const clock: readonly Form[] = [
  stopwatch,
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
    id: "hours-before-period",
    starts: { signs: FIGURES, words: NUMERALS.words },
    needs: " in the (?:morning|afternoon|evening)",
    pattern: `(?<=(?:from|between) )(?<hour>${HOUR})(?= ?(?:-|to|and) ?(?:${HOUR}) in the (?<half>morning|afternoon|evening))`,
    read: clockTime,
    examples: { "from 7 to 9 in the evening": "clock 1140; clock 1260" },
  },
  {
    id: "ratio",
    starts: { signs: FIGURES },
    needs: String.raw`\d:\d`,
    pattern: String.raw`(?<![\d.:])(?<one>\d{1,3}):(?<two>\d{1,3}(?:,\d{3})+|\d{3,8})(?![\d:,])`,
    read: ({ groups, spanOf }) =>
      (["one", "two"] as const).map((name) =>
        quantity(spanOf(name), "sure", of("number", Number((groups[name] ?? "").replaceAll(",", ""))), { step: 1 }),
      ),
    examples: { "a scale of 1:50,000": "1; 50000" },
  },
  {
    id: "hour-of-period",
    starts: { signs: FIGURES, words: NUMERALS.words },
    needs: " in the (?:morning|afternoon|evening)| at night",
    pattern: `(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\\d))?(?= in the (?<half>morning|afternoon|evening)|(?<=(?:at|around|about|by|until|till|from) [a-z\\d:.]{1,6}) at night)`,
    read: clockTime,
    examples: { "six in the morning": "clock 360", "six in the evening": "clock 1080" },
  },
  {
    id: "colon",
    starts: { signs: FIGURES },
    needs: String.raw`\d:\d`,
    pattern: String.raw`(?<![\d.:])(?<hour>2[0-4]|1\d|0?\d):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\d:]|\.\d)(?: ?hours|hrs)?`,
    read: clockTime,
    examples: { "at 21:05": "clock 1265", "in 2:19:48": "clock 139.8 hour" },
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
    pattern: `(?<hour>${HOUR}) ?o['’]?clock`,
    read: clockTime,
    examples: { "at eight o'clock": "clock 480" },
  },
  {
    id: "half-past",
    starts: { words: ["half", "quarter", "a", ...NUMERALS.words], signs: FIGURES },
    needs: " (?:past|to) ",
    pattern: String.raw`(?<part>half past|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty-five) to(?= [a-z\\d]+(?:[.,;)]|$| in the| on | this ))|(?<minutes>five|ten|twenty|twenty-five|\d{1,2}|(?:one|two|three|four|six|seven|eight|nine|eleven|twelve)(?= minutes? ))(?: (?:minutes? )?past|(?: minutes?) to)) (?<hour>${HOUR})(?![a-z\d])(?! (?:thousand|million|percent|people))(?: in the (?<half>morning|afternoon|evening)| at night)?`,
    read: clockTime,
    examples: { "half past three": "clock 210", "a quarter to ten": "clock 585", "five past eight": "clock 485" },
  },
  {
    id: "beside-noon",
    starts: { words: ["half", "quarter", "a", ...NUMERALS.words], signs: FIGURES },
    needs: "noon|midday|midnight",
    pattern: String.raw`(?:(?<part>half past|(?:a )?quarter (?:past|to))|(?<minutes>five|ten|twenty|twenty-five|\d{1,2})(?: minutes?)? (?:past|to)) (?<twelve>noon|midday|midnight)(?![a-z])`,
    read: ({ text, groups, ...span }) => {
      const twelve = groups.twelve === "midnight" ? 2 * NOON : NOON;
      const past = minutesPast(groups.part ?? text.replace(` ${groups.twelve}`, ""), groups.minutes);
      return [quantity(span, "sure", of("clock", (twelve + past) % (2 * NOON)), { step: 1 })];
    },
    examples: { "half past midnight": "clock 30", "a quarter to noon": "clock 705", "ten past noon": "clock 730" },
  },
  {
    id: "twelve",
    starts: { signs: "1", words: ["twelve"] },
    needs: "midnight|noon",
    pattern: "(?:12|twelve)(?: o['’]clock)?,? (?:at )?(?<half>midnight|noon|midday)(?![a-z])",
    read: ({ groups, ...span }) => [
      quantity(span, "sure", groups.half === "midnight" ? of("clock", 0, 1440) : of("clock", NOON), { step: 1 }),
    ],
    examples: { "12 midnight": "clock 0", "12 noon": "clock 720" },
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
  const past = minutesPast(groups.part, groups.minutes);
  const minute = Number(groups.minute ?? 0);
  const minutes = 60 * hour + minute + past + Number(groups.second ?? 0) / 60;
  const parts = [
    hour,
    ...(groups.minute === undefined ? [] : [minute]),
    ...(groups.second === undefined ? [] : [Number(groups.second)]),
  ];
  const span = { start: match.start, end: match.end };
  const times = of("clock", ...timesOfDay(minutes, groups.half));
  if (groups.second !== undefined && groups.half === undefined) {
    const hours = of("number", minutes / 60); // 2:19:48 is a time of day or how long a race took
    return [quantity(span, "sure", [...times, ...hours], { step: 1 / 3600, ...measureOf("hour") })];
  }
  return [
    quantity(span, "sure", times, {
      step: 1,
      parts: parts.map((part) => quantity(span, "likely", of("number", part), { step: 1 })),
    }),
  ];
}

/** `half past` is 30, `a quarter to` and `15 minutes to` are -15. */
function minutesPast(part: string | undefined, minutes: string | undefined): number {
  if (part === undefined) return 0;
  const size = minutesIn(part, minutes);
  return part.endsWith("to") ? -size : size;
}

const minutesIn = (part: string, minutes: string | undefined): number =>
  minutes === undefined
    ? ({ half: 30, five: 5, ten: 10, twenty: 20, "twenty-five": 25 }[/^[a-z-]+/u.exec(part)?.[0] ?? ""] ?? 15)
    : readNumeral(minutes).value;

/** Without a.m., p.m. or a word for the time of day a clock of twelve hours may be meant. */
function timesOfDay(minutes: number, half: string | undefined): number[] {
  if (half === "a" || half === "morning") return [minutes % NOON];
  if (half === "p" || half === "afternoon" || half === "evening") return [(minutes % NOON) + NOON];
  return minutes >= NOON + 60 || minutes < 60 ? [minutes, minutes % NOON] : [minutes, (minutes + NOON) % 1440];
}
