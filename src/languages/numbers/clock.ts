import type { Form } from "../quantities/form.js";
import { of, oneOf, quantity } from "../quantities/make.js";
import type { Quantity, Reading } from "../quantities/quantity.js";

/** Times of the day: `14:30` anywhere, and with a language's word for the hour: `14 Uhr 30`, `14 h 30`. */
export const clockForms = (hours: readonly string[]): Form[] => [
  clockForm("clock", `(?<h>\\d{1,2}):(?<m>[0-5]\\d)(?::[0-5]\\d)?(?: ?(?:${orNone(hours)})(?!\\p{L}))?(?!\\d)`),
  ...(hours.length === 0
    ? []
    : [clockForm("clock-word", `(?<h>\\d{1,2}) ?(?:${oneOf(hours)})(?: ?(?<m>[0-5]\\d)(?!\\d))?(?!\\p{L})`)]),
];

const orNone = (words: readonly string[]): string => (words.length === 0 ? "(?!)" : oneOf(words));

const clockForm = (id: string, pattern: string): Form => ({
  id,
  starts: { signs: "0123456789" },
  pattern: `(?<![\\d:.,])${pattern}`,
  read: ({ groups, spanOf, ...span }) => {
    const [hour, minute] = [Number(groups.h), Number(groups.m ?? 0)];
    if (hour > 24) return undefined;
    const parts = (["h", "m"] as const).flatMap((name): Quantity[] =>
      groups[name] === undefined
        ? []
        : [quantity(spanOf(name), "sure", of("number", Number(groups[name])), { step: 1 })],
    );
    const readings: Reading[] = [
      ...of("clock", ...timesOf(hour, minute)),
      ...(groups.m === undefined ? of("number", hour) : []),
    ];
    return [quantity(span, "sure", readings, { parts })];
  },
  examples: { "14:30": "clock 870" },
});

/** Minutes after midnight; of an hour of up to twelve, those of the morning and of the afternoon. */
const timesOf = (hour: number, minute: number): number[] => {
  const first = (hour % 24) * 60 + minute;
  return hour <= 12 ? [first, ((hour % 12) + 12) * 60 + minute] : [first];
};
