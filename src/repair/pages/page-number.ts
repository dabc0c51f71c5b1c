import { readHanNumeral } from "../../languages/numbers/han-numeral.js";

/** Whether a line is a page number that can be nothing else, and so may stand alone: `— 12 —`, `第3页`, `数学试题第 1 页（共 3 页）`. */
export const isDecorated = (text: string): boolean =>
  text.length <= LONGEST && LAST.includes(text.charAt(text.length - 1)) && DECORATED.test(text);

const LONGEST = 40;
const LAST = "-—–－·•页頁)）";
const DECORATED =
  /^(?:[-—–－·•]{1,2} ?[0-9０-９]{1,4} ?[-—–－·•]{1,2}|第 ?[0-9０-９一二三四五六七八九十百]{1,4} ?页(?:[ ，,／/]*共 ?[0-9０-９]{1,4} ?页)?|.{0,20}第 ?[0-9０-９]{1,4} ?[页頁] ?[（(，,/ ]? ?共 ?[0-9０-９]{1,4} ?[页頁][)）]?)$/u;

/** Numerals that may count pages: `12`, `十一`, `xiv`. */
export const NUMERAL = /[0-9０-９]{1,4}|[〇零一二三四五六七八九十百]{1,5}|[ivxlcdmIVXLCDM]{1,7}(?![A-Za-z])/gu;

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** `12`, `十一`, `xiv`; 0 for what is no number. */
export function numberIn(numeral: string): number {
  if (/^[0-9０-９]/u.test(numeral)) return Number(numeral.normalize("NFKC"));
  if (/^[a-z]/iu.test(numeral)) return romanValue(numeral.toLowerCase());
  return (readHanNumeral(numeral) ?? readHanNumeral(`〇${numeral}`))?.value ?? 0; // 一二 is page 12, as 〇一二 is
}

function romanValue(numeral: string): number {
  let total = 0;
  for (let at = 0; at < numeral.length; at += 1) {
    const [here = 0, next = 0] = [ROMAN[numeral.charAt(at)], ROMAN[numeral.charAt(at + 1)]];
    total += here < next ? -here : here;
  }
  return total;
}
