import { byEndings } from "../by-endings.js";
import type { LanguageFacts } from "../language.js";
import { byFigures } from "../numbers/by-figures.js";
import { figuresWriting } from "../numbers/figures.js";
import { europeanMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";

/** Italian. */
export const it: LanguageFacts = {
  subtitles: subtitleLimits.european,
  capitals: "names",
  punctuation: europeanMarks,
  inflection: byEndings({
    endings: "o a i e",
    functionWords: "il lo la i gli le un uno una di del della dei degli delle e in con per da al alla",
  }),
  quantities: (numerals, tag) =>
    byFigures({
      writing: figuresWriting(numerals, tag, {
        magnitudes: { mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9, mln: 1e6, mld: 1e9 },
        small: { due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, cento: 100 },
      }),
      percent: ["per cento", "percento"],
      points: ["punti percentuali"],
      months: [tag, "it"],
    }),
};
