import { defaultFonts } from "../fonts.js";
import type { LanguageFacts } from "../language.js";
import { fullWidthMarks } from "../punctuation.js";
import { readChinese } from "./quantities/index.js";
import { phrasing } from "./quantities/phrasing.js";

/** Chinese of the mainland and of Singapore, in simplified characters. */
export const zh: LanguageFacts = {
  punctuation: fullWidthMarks,
  quantities: () => ({ read: readChinese, phrasing }),
};

const traditionalFonts = { ...defaultFonts, eastAsian: "Microsoft JhengHei" };

/** Chinese of Taiwan. */
export const zhTaiwan: LanguageFacts = { ...zh, fonts: traditionalFonts };

/** Chinese of Hong Kong and Macau. */
export const zhHongKong: LanguageFacts = { ...zh, fonts: traditionalFonts };
