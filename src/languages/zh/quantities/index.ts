import { codes } from "../../quantities/codes.js";
import { createReader, type Form } from "../../quantities/form.js";
import { amounts } from "./amounts.js";
import { clock } from "./clock.js";
import { dates } from "./dates.js";
import { eraYears } from "./eras.js";
import { loose } from "./loose.js";
import { multiples } from "./multiples.js";
import { NUMERALS } from "./numeral.js";
import { ordinals } from "./ordinals.js";
import { addChinesePoles } from "./poles.js";
import { shares } from "./shares.js";
import { numberWords, silentWords } from "./words.js";

/** Every form of Chinese, in the order in which they are tried. */
export const chineseForms: readonly Form[] = [
  ...silentWords,
  ...codes,
  ...eraYears,
  ...dates,
  ...clock,
  ...numberWords,
  ...shares,
  ...multiples,
  ...ordinals,
  ...loose,
  ...amounts,
];

/** The quantities of a Chinese text in either script. */
export const readChinese = createReader(chineseForms, { signs: NUMERALS }, addChinesePoles);
