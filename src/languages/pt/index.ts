import { byEndings } from "../by-endings.js";
import type { LanguageFacts } from "../language.js";
import { byFigures } from "../numbers/by-figures.js";
import { figuresWriting } from "../numbers/figures.js";
import { europeanMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";

/** Portuguese: `bilhão` in Brazil and `mil milhões` in Portugal are 10⁹. */
export const pt: LanguageFacts = {
  subtitles: subtitleLimits.european,
  capitals: "names",
  punctuation: europeanMarks,
  inflection: byEndings({
    endings: "s es o a os as",
    functionWords: "o a os as um uma de do da dos das e em no na com para por ao",
  }),
  quantities: (numerals, tag) =>
    byFigures({
      writing: figuresWriting(numerals, tag, {
        magnitudes: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9 },
        small: {
          dois: 2,
          duas: 2,
          três: 3,
          quatro: 4,
          cinco: 5,
          seis: 6,
          sete: 7,
          oito: 8,
          nove: 9,
          dez: 10,
          cem: 100,
        },
      }),
      percent: ["por cento"],
      points: ["pontos percentuais"],
      months: [tag, "pt"],
    }),
};
