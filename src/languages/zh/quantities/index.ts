import { once } from "../../../model/once.js";
import { openBuiltWatch } from "../../quantities/built-watch.js";
import { codes } from "../../quantities/codes.js";
import type { AddFromWatched, Form, Numerals } from "../../quantities/form.js";
import { inPlace, type Place } from "../../quantities/measures/by-place.js";
import type { Quantity } from "../../quantities/quantity.js";
import { createReader, watchedBy } from "../../quantities/reader.js";
import type { OpenWatch, Watched } from "../../quantities/watch.js";
import { amounts } from "./amounts.js";
import { addChineseBounds } from "./bounds.js";
import { calendar } from "./calendar.js";
import { clock } from "./clock.js";
import { compounds } from "./compounds.js";
import { doubtCountsOfLists } from "./counted-lists.js";
import { dateNames } from "./date-names.js";
import { dates } from "./dates.js";
import { eraYears, republicOfTaiwan } from "./eras.js";
import { doubtFestivals } from "./festivals.js";
import { doubtIdioms } from "./idioms.js";
import { labels } from "./labels.js";
import { loose } from "./loose.js";
import { multiples } from "./multiples.js";
import { NUMERAL, NUMERALS } from "./numeral.js";
import { ordinals } from "./ordinals.js";
import { addChinesePoles } from "./poles.js";
import { addChineseRates } from "./rates.js";
import { shares } from "./shares.js";
import { numberWords, placesOfTaiwan, silentWords } from "./words.js";

/** Every form of Chinese that a place writes, in the order in which they are tried. */
export const chineseFormsOf = (place: Place): readonly Form[] => [
  ...(place === "taiwan" ? placesOfTaiwan : []),
  ...silentWords,
  ...(place === "taiwan" ? republicOfTaiwan : []),
  ...codes,
  ...eraYears,
  ...calendar,
  ...dates,
  ...clock,
  ...compounds,
  ...dateNames,
  ...numberWords,
  ...shares,
  ...multiples,
  ...ordinals,
  ...loose,
  ...labels,
  ...amounts,
];

/** Every form as the mainland has it. */
export const chineseForms = chineseFormsOf("mainland");

const besides: readonly AddFromWatched[] = [
  () => doubtIdioms,
  doubtFestivals,
  () => doubtCountsOfLists,
  addChinesePoles,
  addChineseRates,
  addChineseBounds,
];

const numerals: Numerals = { signs: NUMERALS, pattern: NUMERAL };

/** What the readers watch for, by the names of their tables. Used by the build. */
export const watchedInChinese = (): Readonly<Record<string, Watched>> => ({
  "watch.zh.json": watchedBy(chineseForms, besides),
  "watch.zh-tw.json": watchedBy(chineseFormsOf("taiwan"), besides),
});

/** Makes the reader of Chinese texts as a place writes them, with a table of what it watches for. */
export const chineseReader = (place: Place, open: OpenWatch): ((text: string) => readonly Quantity[]) =>
  createReader(chineseFormsOf(place), numerals, besides, open);

/** The quantities of a Chinese text in either script, as the mainland means them. */
export const readChinese = chineseReader("mainland", openBuiltWatch("watch.zh.json"));

/** The same as a place means them: a catty of Taiwan is heavier, and its 112年 is 2023. */
export const readChineseOf = (place: Place): ((text: string) => readonly Quantity[]) => {
  const local = inPlace(place);
  const read =
    place === "taiwan" ? once(() => chineseReader(place, openBuiltWatch("watch.zh-tw.json"))) : () => readChinese;
  return (text) => local(read()(text));
};
