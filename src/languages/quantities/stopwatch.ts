import { FIGURES } from "./codes.js";
import { exact } from "./figures.js";
import type { Form } from "./form.js";
import { of, quantity } from "./make.js";

/** Minutes, seconds and hundredths of a race, in either language: 2:03.45, 3'26"00. */
export const stopwatch: Form = {
  id: "stopwatch",
  starts: { signs: FIGURES },
  needs: String.raw`\d[:'′]\d`,
  pattern: String.raw`(?<![\d.:])(?<minutes>\d{1,2})(?::(?<seconds>[0-5]\d)\.(?<hundredths>\d{1,3})|['′](?<sixtieths>[0-5]\d)["″](?<rest>\d{1,2}))(?![\d:])`,
  read: ({ groups, ...span }) => {
    const rest = groups.hundredths ?? groups.rest ?? "0";
    const seconds = Number(groups.seconds ?? groups.sixtieths) + Number(rest) / 10 ** rest.length;
    const step = 10 ** -rest.length;
    const parts = [
      quantity(span, "sure", of("number", Number(groups.minutes)), { step: 1 }),
      quantity(span, "sure", of("number", exact(seconds)), { step }),
    ];
    return [quantity(span, "sure", of("number", exact(60 * Number(groups.minutes) + seconds)), { step, parts })];
  },
  examples: { "2:03.45": "123.45", "3'26\"00": "206", "4'05\"8": "245.8" },
};
