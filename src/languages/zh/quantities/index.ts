import { codes } from "../../quantities/codes.js";
import { type AddFromText, createReader, type Form } from "../../quantities/form.js";
import { inPlace, type Place } from "../../quantities/measures/by-place.js";
import type { Quantity } from "../../quantities/quantity.js";
import { amounts } from "./amounts.js";
import { clock } from "./clock.js";
import { compounds } from "./compounds.js";
import { dates } from "./dates.js";
import { eraYears } from "./eras.js";
import { loose } from "./loose.js";
import { multiples } from "./multiples.js";
import { NUMERALS } from "./numeral.js";
import { ordinals } from "./ordinals.js";
import { addChinesePoles } from "./poles.js";
import { addChineseRates } from "./rates.js";
import { shares } from "./shares.js";
import { numberWords, silentWords } from "./words.js";

/** Every form of Chinese, in the order in which they are tried. */
export const chineseForms: readonly Form[] = [
  ...silentWords,
  ...codes,
  ...eraYears,
  ...dates,
  ...clock,
  ...compounds,
  ...numberWords,
  ...shares,
  ...multiples,
  ...ordinals,
  ...loose,
  ...amounts,
];

const beside: AddFromText = (folded, quantities) => addChineseRates(folded, addChinesePoles(folded, quantities));

/** The quantities of a Chinese text in either script, as the mainland means them. */
export const readChinese = createReader(chineseForms, { signs: NUMERALS }, beside);

/** The same as a place means them: a catty of Taiwan is heavier, and its 112年 is 2023. */
export const readChineseOf = (place: Place): ((text: string) => readonly Quantity[]) => {
  const local = inPlace(place);
  return (text) => local(readChinese(text));
};
