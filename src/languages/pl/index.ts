import { byEndings } from "../by-endings.js";
import type { LanguageFacts } from "../language.js";
import { byFigures } from "../numbers/by-figures.js";
import { figuresWriting } from "../numbers/figures.js";
import { europeanMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";

/** Polish. */
export const pl: LanguageFacts = {
  subtitles: subtitleLimits.european,
  capitals: "names",
  punctuation: europeanMarks,
  inflection: byEndings({
    endings: "a u y i e o ie iu em iem owi om ami ach ow ami emu ego ej a ymi imi ych ich ym im iej iego iemu",
    functionWords: "i w we z ze na do od o po dla przez",
  }),
  quantities: (numerals, tag) =>
    byFigures({
      writing: figuresWriting(numerals, tag, {
        magnitudes: {
          ...{ tys: 1e3, "tys.": 1e3, tysiąc: 1e3, tysiące: 1e3, tysięcy: 1e3, mln: 1e6, mld: 1e9, bln: 1e12 },
          ...{ milion: 1e6, miliony: 1e6, milionów: 1e6, miliard: 1e9, miliardy: 1e9, miliardów: 1e9 },
        },
        small: {
          dwa: 2,
          trzy: 3,
          cztery: 4,
          pięć: 5,
          sześć: 6,
          siedem: 7,
          osiem: 8,
          dziewięć: 9,
          dziesięć: 10,
          sto: 100,
        },
      }),
      percent: ["procent", "proc."],
      points: ["punktów procentowych", "punkty procentowe", "pkt proc.", "p.p."],
      months: [tag, "pl"],
    }),
};
