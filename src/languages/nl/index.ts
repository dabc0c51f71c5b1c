import { byEndings } from "../by-endings.js";
import type { LanguageFacts } from "../language.js";
import { byFigures } from "../numbers/by-figures.js";
import { figuresWriting } from "../numbers/figures.js";
import { europeanMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";

/** Dutch: magnitudes have no plural after a number (`3 miljoen`). */
export const nl: LanguageFacts = {
  subtitles: subtitleLimits.european,
  capitals: "names",
  punctuation: europeanMarks,
  inflection: byEndings({ endings: "s en e n", functionWords: "de het een van en in op met voor door te tot" }),
  quantities: (numerals, tag) =>
    byFigures({
      writing: figuresWriting(numerals, tag, {
        magnitudes: { duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12, mln: 1e6, mld: 1e9 },
        small: { twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, honderd: 100 },
      }),
      percent: ["procent"],
      points: ["procentpunten", "procentpunt"],
      months: [tag, "nl"],
      hours: ["uur"],
    }),
};
