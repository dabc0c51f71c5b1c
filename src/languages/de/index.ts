import { byEndings } from "../by-endings.js";
import type { LanguageFacts } from "../language.js";
import { byFigures } from "../numbers/by-figures.js";
import { figuresWriting } from "../numbers/figures.js";
import { europeanMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";
import { smallNumbers } from "./small-numbers.js";

/** German. @see Rat für deutsche Rechtschreibung, Amtliches Regelwerk; Duden on numbers and abbreviations */
export const de: LanguageFacts = {
  subtitles: subtitleLimits.european,
  capitals: "nouns",
  punctuation: europeanMarks,
  inflection: byEndings({
    endings: "e en er es em s n ern ens isch ische ischen ischer isches ischem",
    functionWords:
      "der die das den dem des ein eine einer eines einem einen und von vom in im am an auf zu zum zur mit fur",
  }),
  quantities: (numerals, tag) =>
    byFigures({
      writing: figuresWriting(numerals, tag, {
        magnitudes: {
          ...{ tausend: 1e3, "tsd.": 1e3, million: 1e6, millionen: 1e6, "mio.": 1e6, mio: 1e6 },
          ...{ milliarde: 1e9, milliarden: 1e9, "mrd.": 1e9, mrd: 1e9, billion: 1e12, billionen: 1e12, "bio.": 1e12 },
        },
        small: smallNumbers,
      }),
      percent: ["prozent", "v. h."],
      points: ["prozentpunkte", "prozentpunkten", "prozentpunkt"],
      months: [tag, "de", "de-AT"],
      hours: ["uhr"],
    }),
};
