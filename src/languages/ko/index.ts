import { defaultFonts } from "../fonts.js";
import type { LanguageFacts } from "../language.js";
import { isAmount } from "../numbers/any-kind.js";
import { byFigures } from "../numbers/by-figures.js";
import { fraction } from "../numbers/fraction.js";
import { hanWriting } from "../numbers/han-writing.js";
import { europeanMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";

/** Korean: words are parted by blanks, and particles are written onto them. @see 한글 맞춤법 (numbers by ten thousands) */
export const ko: LanguageFacts = {
  subtitles: subtitleLimits.korean,
  punctuation: europeanMarks,
  quantities: () =>
    byFigures({
      writing: hanWriting({ digits: "일이삼사오육칠팔구영", small: "십백천", large: "만억조" }),
      percent: ["퍼센트", "프로"],
      points: ["%포인트", "퍼센트포인트", "%p"],
      tenths: ["할"],
      dateSigns: { year: "년", month: "월", day: "일" },
      hours: ["시"],
      forms: [fraction("분의")],
      wouldShow: ({ claim, readings: [first] }) =>
        claim === "sure" && first !== undefined && first.value > 10 && isAmount(first),
    }),
  fonts: { ...defaultFonts, eastAsian: "Malgun Gothic" },
};
