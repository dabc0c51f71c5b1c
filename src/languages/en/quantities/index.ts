import { codes } from "../../quantities/codes.js";
import type { AddFromWatched, Form } from "../../quantities/form.js";
import { createReader } from "../../quantities/reader.js";
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

/** The quantities of an English text. */
export const readEnglish = createReader(englishForms, { ...NUMERALS, pattern: NUMERAL }, besides);
