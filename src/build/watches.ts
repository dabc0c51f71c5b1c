import { watchedInEnglish } from "../languages/en/quantities/index.js";
import { packWatch } from "../languages/quantities/built-watch.js";
import { watchedInChinese } from "../languages/zh/quantities/index.js";

/** What the readers of numbers watch their texts for, by its place in `dist/`. It is worked out from the forms that the readers know. */
export const madeWatches = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...watchedInChinese(), ...watchedInEnglish() }).map(([name, sources]) => [
      `data/${name}`,
      packWatch(sources),
    ]),
  );
