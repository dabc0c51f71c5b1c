import { byEndings } from "../by-endings.js";
import type { LanguageFacts } from "../language.js";
import { byFigures } from "../numbers/by-figures.js";
import { figuresWriting } from "../numbers/figures.js";
import { europeanMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";

/** Spanish. @see Real Academia Española, Ortografía de la lengua española (2010) */
export const es: LanguageFacts = {
  subtitles: subtitleLimits.european,
  capitals: "names",
  punctuation: europeanMarks,
  inflection: byEndings({
    endings: "s es o a os as",
    functionWords: "el la los las un una unos unas de del y e o en con para por a al",
  }),
  quantities: (numerals, tag) =>
    byFigures({
      writing: figuresWriting(numerals, tag, {
        magnitudes: { mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
        small: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, cien: 100 },
      }),
      percent: ["por ciento"],
      points: ["puntos porcentuales"],
      months: [tag, "es"],
    }),
};
