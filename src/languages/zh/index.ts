import { defaultFonts } from "../fonts.js";
import type { LanguageFacts } from "../language.js";
import { fullWidthMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";
import { readChineseOf } from "./quantities/index.js";
import { phrasing } from "./quantities/phrasing.js";

/** Chinese of the mainland and of Singapore, in simplified characters. */
export const zh: LanguageFacts = {
  subtitles: subtitleLimits.chinese,
  punctuation: fullWidthMarks,
  quantities: () => ({ read: readChineseOf("mainland"), phrasing }),
};

const traditionalFonts = { ...defaultFonts, eastAsian: "Microsoft JhengHei" };

/** Chinese of Taiwan. */
export const zhTaiwan: LanguageFacts = {
  ...zh,
  fonts: traditionalFonts,
  quantities: () => ({ read: readChineseOf("taiwan"), phrasing }),
};

/** Chinese of Hong Kong and Macau. */
export const zhHongKong: LanguageFacts = {
  ...zh,
  fonts: traditionalFonts,
  quantities: () => ({ read: readChineseOf("hong-kong"), phrasing }),
};
