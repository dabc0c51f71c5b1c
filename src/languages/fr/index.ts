import { byEndings } from "../by-endings.js";
import type { LanguageFacts } from "../language.js";
import { byFigures } from "../numbers/by-figures.js";
import { figuresWriting } from "../numbers/figures.js";
import { ordinalForm } from "../numbers/ordinal.js";
import { subtitleLimits } from "../subtitles.js";
import { smallNumbers } from "./small-numbers.js";

/** French. @see Imprimerie nationale, Lexique des règles typographiques: blanks before : ; ! ? and within « » */
export const fr: LanguageFacts = {
  subtitles: subtitleLimits.european,
  capitals: "names",
  punctuation: { spacing: "some-before-marks" },
  inflection: byEndings({
    endings: "s x e es ois oise oises",
    functionWords: "le la les l un une des de du d et en a au aux par pour sur dans",
  }),
  quantities: (numerals, tag) =>
    byFigures({
      writing: figuresWriting(numerals, tag, {
        magnitudes: {
          ...{ mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
          ...{ "millions de": 1e6, "milliards de": 1e9, md: 1e9, mds: 1e9, "m€": 1e6, billion: 1e12, billions: 1e12 },
        },
        small: smallNumbers,
      }),
      percent: ["pour cent", "p. 100"],
      points: ["points de pourcentage", "point de pourcentage"],
      months: [tag, "fr"],
      hours: ["heures", "heure", "h"],
      forms: [ordinalForm(["er", "re", "ère", "e", "ème", "nd", "nde"])],
    }),
};
