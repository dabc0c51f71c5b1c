/** A number in one of the forms in which lists, pages and notes are numbered; nothing for a form without numbers, such as a bullet. @see ECMA-376, part 1, 17.18.59 (ST_NumberFormat) */
export function formattedNumber(value: number, format: string): string | undefined {
  if (format === "bullet" || format === "none") return undefined;
  return forms.get(format)?.(value) ?? String(value);
}

/** Whether a form of number is written with Chinese or Japanese characters. */
export const isChineseNumber = (format: string): boolean => CHINESE.test(format);
const CHINESE = /^(?:chinese|ideograph|japanese|taiwanese|aiueo|iroha|koreanDigital2)/u;

type Form = (value: number) => string;

/** One of a row of signs, from the first; the number in figures beyond them. */
const oneOf =
  (signs: string): Form =>
  (value) =>
    Array.from(signs)[value - 1] ?? String(value);

const letters =
  (first: string): Form =>
  (value) =>
    String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** `二〇二六`: a character for each figure. */
const inDigits =
  (digits: string): Form =>
  (value) =>
    String(value).replace(/\d/gu, (digit) => digits.charAt(Number(digit)));

/**
 * `二十一`, `一百零五`: with magnitudes up to ten thousand.
 *
 * @param digits - from zero to nine
 * @param magnitudes - ten, a hundred, a thousand
 */
const counted =
  (digits: string, magnitudes: string, withOne: boolean): Form =>
  (value) => {
    if (value < 1 || value >= 10_000) return String(value);
    const figures = Array.from(String(value), Number).reverse();
    const parts = figures.map((figure, place) =>
      figure === 0 ? digits.charAt(0) : digits.charAt(figure) + (place === 0 ? "" : magnitudes.charAt(place - 1)),
    );
    const zero = digits.charAt(0);
    const text = parts
      .reverse()
      .join("")
      .replace(new RegExp(`${zero}{2,}`, "gu"), zero)
      .replace(new RegExp(`${zero}$`, "u"), "");
    const ten = digits.charAt(1) + magnitudes.charAt(0);
    return !withOne && text.startsWith(ten) ? text.slice(1) : text;
  };

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([size, sign]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return sign.repeat(count);
  }).join("");
}

const simplified = counted("〇一二三四五六七八九", "十百千", false);
const everyday = counted("零一二三四五六七八九", "十百千", false);
const legal = counted("零壹贰叁肆伍陆柒捌玖", "拾佰仟", true);
const legalTraditional = counted("零壹貳參肆伍陸柒捌玖", "拾佰仟", true);
const digits = inDigits("〇一二三四五六七八九");
const circled: Form = oneOf("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

const forms: ReadonlyMap<string, Form> = new Map([
  ["upperRoman", (value: number) => roman(value).toUpperCase()],
  ["lowerRoman", roman],
  ["upperLetter", letters("A")],
  ["lowerLetter", letters("a")],
  ["decimalZero", (value: number) => String(value).padStart(2, "0")],
  ["decimalFullWidth", inDigits("０１２３４５６７８９")],
  ["decimalFullWidth2", inDigits("０１２３４５６７８９")],
  ["decimalEnclosedCircle", circled],
  ["decimalEnclosedCircleChinese", circled],
  ["decimalEnclosedParen", oneOf("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")],
  ["decimalEnclosedFullstop", oneOf("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")],
  ["chineseCounting", everyday],
  ["chineseCountingThousand", everyday],
  ["taiwaneseCounting", everyday],
  ["taiwaneseCountingThousand", everyday],
  ["japaneseCounting", simplified],
  ["japaneseLegal", legal],
  ["chineseLegalSimplified", legal],
  ["ideographLegalTraditional", legalTraditional],
  ["ideographDigital", digits],
  ["taiwaneseDigital", digits],
  ["japaneseDigitalTenThousand", digits],
  ["ideographTraditional", oneOf("甲乙丙丁戊己庚辛壬癸")],
  ["ideographZodiac", oneOf("子丑寅卯辰巳午未申酉戌亥")],
  ["ideographEnclosedCircle", oneOf("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")],
]);
