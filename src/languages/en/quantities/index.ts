import { openBuiltWatch } from "../../quantities/built-watch.js";
import { codes } from "../../quantities/codes.js";
import type { AddFromWatched, Form } from "../../quantities/form.js";
import type { Quantity } from "../../quantities/quantity.js";
import { createReader, watchedBy } from "../../quantities/reader.js";
import type { OpenWatch, Watched } from "../../quantities/watch.js";
import { amounts } from "./amounts.js";
import { addEnglishBounds } from "./bounds.js";
import { calendar } from "./calendar.js";
import { clock } from "./clock.js";
import { dates } from "./dates.js";
import { eventDays } from "./event-days.js";
import { multiples } from "./multiples.js";
import { NUMERAL, NUMERALS } from "./numeral.js";
import { ordinals } from "./ordinals.js";
import { addEnglishPoles } from "./poles.js";
import { addEnglishRates } from "./rates.js";
import { shares } from "./shares.js";
import { numberWords, silentWords } from "./words.js";

/** Every form of English, in the order in which they are tried. */
export const englishForms: readonly Form[] = [
  ...silentWords,
  ...calendar,
  ...clock,
  ...eventDays,
  ...dates,
  ...codes,
  ...shares,
  ...multiples,
  ...ordinals,
  ...amounts,
  ...numberWords,
];

const besides: readonly AddFromWatched[] = [addEnglishPoles, addEnglishRates, addEnglishBounds];

/** What the reader watches for, by the name of its table. Used by the build. */
export const watchedInEnglish = (): Readonly<Record<string, Watched>> => ({
  "watch.en.json": watchedBy(englishForms, besides),
});

/** Makes the reader of English texts, with a table of what it watches for. */
export const englishReader = (open: OpenWatch): ((text: string) => readonly Quantity[]) =>
  createReader(englishForms, { ...NUMERALS, pattern: NUMERAL }, besides, open);

/** The quantities of an English text. */
export const readEnglish = englishReader(openBuiltWatch("watch.en.json"));
