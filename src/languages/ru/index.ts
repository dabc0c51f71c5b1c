import { byEndings } from "../by-endings.js";
import type { LanguageFacts } from "../language.js";
import { byFigures } from "../numbers/by-figures.js";
import { figuresWriting } from "../numbers/figures.js";
import { europeanMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";

/** Russian. @see Справочник издателя и автора (Мильчин, Чельцова) on figures, magnitudes and their abbreviations */
export const ru: LanguageFacts = {
  subtitles: subtitleLimits.russian,
  capitals: "names",
  punctuation: europeanMarks,
  inflection: byEndings({
    endings:
      "а я о е ы и у ю ь и ой еи ом ем ам ям ами ями ах ях ов ев ии ыи ая яя ое ее ого его ому ему ым им ых их ую юю ью ия ию ием иеи иями ск ския скии ская ское ские ского скому ским скои ских скую",
    functionWords: "и в во на с со из от до о об по для при к у за",
  }),
  quantities: (numerals, tag) =>
    byFigures({
      writing: figuresWriting(numerals, tag, {
        magnitudes: {
          ...{ "тыс.": 1e3, тыс: 1e3, тысяча: 1e3, тысячи: 1e3, тысяч: 1e3, тысячам: 1e3 },
          ...{ млн: 1e6, "млн.": 1e6, миллион: 1e6, миллиона: 1e6, миллионов: 1e6, миллионам: 1e6 },
          ...{ млрд: 1e9, "млрд.": 1e9, миллиард: 1e9, миллиарда: 1e9, миллиардов: 1e9 },
          ...{ трлн: 1e12, "трлн.": 1e12, триллион: 1e12, триллиона: 1e12, триллионов: 1e12 },
        },
        small: {
          ...{ два: 2, две: 2, двух: 2, три: 3, трёх: 3, трех: 3, четыре: 4, четырёх: 4, четырех: 4, пять: 5, пяти: 5 },
          ...{
            шесть: 6,
            шести: 6,
            семь: 7,
            семи: 7,
            восемь: 8,
            восьми: 8,
            девять: 9,
            девяти: 9,
            десять: 10,
            десяти: 10,
          },
          ...{ двадцать: 20, тридцать: 30, сорок: 40, пятьдесят: 50, шестьдесят: 60, семьдесят: 70, восемьдесят: 80 },
          ...{ девяносто: 90, сто: 100, двести: 200, триста: 300, четыреста: 400, пятьсот: 500, один: 1, одна: 1 },
        },
      }),
      percent: ["процентов", "процента", "процент"],
      points: ["процентных пункта", "процентных пунктов", "процентный пункт", "п. п.", "п.п."],
      months: [tag, "ru"],
      hours: ["часов", "часа", "час"],
    }),
};
