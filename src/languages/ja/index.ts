import { defaultFonts } from "../fonts.js";
import type { LanguageFacts } from "../language.js";
import { isAmount } from "../numbers/any-kind.js";
import { byFigures } from "../numbers/by-figures.js";
import { fraction } from "../numbers/fraction.js";
import { hanWriting } from "../numbers/han-writing.js";
import { fullWidthMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";
import { eraYear } from "./eras.js";

/** Japanese. The characters of numbers stand as `foldText` levels them: 億 as 亿. */
export const ja: LanguageFacts = {
  subtitles: subtitleLimits.japanese,
  punctuation: fullWidthMarks,
  quantities: () =>
    byFigures({
      writing: hanWriting({ digits: "一二三四五六七八九〇", small: "十百千", large: "万亿兆" }),
      percent: ["パーセント"],
      points: ["ポイント", "%ポイント"],
      tenths: ["割"],
      dateSigns: { year: "年", month: "月", day: "日" },
      hours: ["时"],
      forms: [eraYear, fraction("分の")],
      wouldShow: ({ claim, readings: [first] }) =>
        claim !== "maybe" && first !== undefined && first.value > 2 && isAmount(first),
    }),
  fonts: { ...defaultFonts, eastAsian: "Yu Gothic" },
};
