import type { Form } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import { MONTHS } from "./calendar.js";
import { ORDINAL_WORDS, readNumeral } from "./numeral.js";

/** Days that an event is named after: `the 228 Incident`, `the May Fourth Movement`. */
export const eventDays: readonly Form[] = [
  {
    id: "day-of-an-event",
    starts: { signs: "29" },
    needs: "incident|attack|massacre|terror",
    pattern: "(?:(?<month>2)(?<day>28)|(?<september>9)[/-]?11)(?= (?:incidents?|attacks?|massacre|terror))",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", [
        ...of("number", groups.month === undefined ? 911 : 228),
        ...of("month", Number(groups.month ?? 9)),
        ...of("day", Number(groups.day ?? 11)),
      ]),
    ],
    examples: { "the 228 Incident": "(228)" },
  },
  {
    id: "event-of-a-day",
    starts: { words: MONTHS },
    needs: "movement|incident|revolution|uprising|massacre|event|bombing|battle",
    pattern: `(?<month>${MONTHS.join("|")}) (?<day>${ORDINAL_WORDS})(?= (?:movement|incident|revolution|uprising|massacre|event|bombing|battle))`,
    read: ({ groups, spanOf }) => [
      quantity(spanOf("month"), "maybe", of("month", MONTHS.indexOf(groups.month ?? "") + 1), { step: 1 }),
      quantity(spanOf("day"), "maybe", of("day", readNumeral(groups.day ?? "").value), { step: 1 }),
    ],
    examples: { "the May Fourth Movement": "(month 5); (day 4)" },
  },
];
