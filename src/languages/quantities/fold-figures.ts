import { foldCode, formsBy, replaceCodes } from "../../text/fold.js";

/**
 * A text levelled for reading figures: as `foldText` does it, and blanks of every width are one, dashes are `-`, waves `~`, and
 * numerals for documents (贰拾伍万) are plain ones. A full-width comma
 * between half-width figures parts a list, not thousands. Every offset stays valid.
 */
export function foldFigures(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase(); // which folds ASCII in a tenth of the time
  const folded = replaceCodes(text.includes("，") ? text.replace(LISTING, "、") : text, figureForms);
  if (!HAS_FORMAL.test(folded)) return folded;
  return folded.replace(FORMAL, (run) => Array.from(run, (sign) => plainNumeral[sign] ?? sign).join(""));
}

const NOT_ASCII = /[^\0-\x7f]/u;
const LISTING = /(?<=[0-9])，(?=[0-9])(?!0[0-9]{2}(?![0-9]))/gu; // "249，289", not "5，000"; figures of full width have a full-width comma between thousands too
const levelOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", (blank) => [
      blank,
      " ",
    ]),
  ),
  ...Object.fromEntries(Array.from("‐‑‒–—―−", (dash) => [dash, "-"])),
  ...Object.fromEntries(Array.from("～〜∼", (wave) => [wave, "~"])),
  ...{ "∶": ":", "：": ":", "﹕": ":", "○": "〇", "﹪": "%", 両: "两" },
};

/** The form of each character here: that of `foldText`, made level. */
const figureForms = formsBy((code) => {
  const folded = foldCode(code);
  return levelOf[String.fromCharCode(folded)]?.charCodeAt(0) ?? folded;
});

const HAS_FORMAL = /[壹贰叁参肆伍陆柒捌玖]/u; // every text with a match has one, and few others
/** "贰拾伍", "叁万"; not the 陆 of 大陆. */
const FORMAL =
  /[壹贰叁参肆伍陆柒捌玖零拾佰仟万亿]{0,12}(?:[壹贰叁参肆伍陆柒捌玖](?=[拾佰仟万亿元圆])|[拾佰仟](?<=[壹贰叁参肆伍陆柒捌玖][拾佰仟]))[壹贰叁参肆伍陆柒捌玖零拾佰仟万亿]{0,12}/gu;
const plainNumeral: Readonly<Record<string, string>> = {
  ...{ 壹: "一", 贰: "二", 叁: "三", 参: "三", 肆: "四", 伍: "五", 陆: "六", 柒: "七", 捌: "八", 玖: "九" },
  ...{ 拾: "十", 佰: "百", 仟: "千" },
};
