import type { LanguageFacts } from "../language.js";
import { byFigures } from "../numbers/by-figures.js";
import { figuresWriting } from "../numbers/figures.js";
import { subtitleLimits } from "../subtitles.js";

/**
 * Arabic: figures of either shape (3, ٣) with the marks of the region or of the international forms, months by their names of Egypt, of the
 * Levant and of the Maghreb.
 */
export const ar: LanguageFacts = {
  subtitles: subtitleLimits.arabic,
  quantities: (numerals, tag) =>
    byFigures({
      writing: figuresWriting(numerals, tag, {
        magnitudes: {
          ...{ ألف: 1e3, آلاف: 1e3, ألفا: 1e3, مليون: 1e6, ملايين: 1e6, مليونا: 1e6 },
          ...{ مليار: 1e9, مليارات: 1e9, بليون: 1e9, تريليون: 1e12 },
        },
        small: { ثلاثة: 3, أربعة: 4, خمسة: 5, ستة: 6, سبعة: 7, ثمانية: 8, تسعة: 9, عشرة: 10, مئة: 100, مائة: 100 },
      }),
      percent: ["في المئة", "في المائة", "بالمئة", "بالمائة"],
      points: ["نقاط مئوية", "نقطة مئوية"],
      months: [tag, "ar", "ar-SY", "ar-MA", "ar-DZ"],
    }),
};
