import { exact, type Numeral, plainFigures, stepOfFigures } from "../quantities/figures.js";

/**
 * The number that a numeral in Chinese characters, or in figures with such magnitudes, writes; nothing where it lists figures one by one (一二三) or writes none.
 *
 * @example readHanNumeral("1亿2000万").value // 120,000,000
 */
export function readHanNumeral(written: string): Numeral | undefined {
  return plainFigures(written) ?? withMagnitudes(written);
}

function withMagnitudes(written: string): Numeral | undefined {
  const text = written.replace(/[, ]/gu, "").replace(/廿/gu, "二十").replace(/卅/gu, "三十");
  const inFigures = /\d/u.test(text);
  if (POSITIONAL.test(text)) {
    const value = Number(Array.from(text, (sign) => digits[sign] ?? 0).join(""));
    return { value, step: 1, inFigures };
  }
  const [whole = "", decimals] = inFigures ? [text] : text.split("点");
  if (decimals === undefined) return sum(whole, inFigures);
  return withDecimals(sum(whole, false), decimals);
}

const POSITIONAL = /^(?:[零〇一二三四五六七八九]{3,}|[一二三四五六七八九][零〇])$/u; // "二〇一八", "五〇"

const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const magnitudes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** 五点二亿: the decimals carry the magnitude that follows them. */
function withDecimals(whole: Numeral | undefined, decimals: string): Numeral | undefined {
  const [, places = "", magnitude = ""] = /^(.*?)([万亿]*)$/u.exec(decimals) ?? [];
  const factor = Array.from(magnitude).reduce((product, sign) => product * (magnitudes[sign] ?? 1), 1);
  const fraction = Number(`0.${Array.from(places, (sign) => digits[sign] ?? 0).join("")}`);
  if (whole === undefined) return undefined;
  return {
    value: exact((whole.value + fraction) * factor),
    step: exact(factor / 10 ** places.length),
    inFigures: false,
  };
}

const TOKEN = /\d+(?:\.\d+)?|./gu;

interface Sections {
  total: number;
  tenThousands: number;
  section: number;
  figure: number;
}

/** Adds up figures and magnitudes from the left: what stands before 万 or 亿 counts so often. */
function sum(text: string, inFigures: boolean): Numeral | undefined {
  const sections: Sections = { total: 0, tenThousands: 0, section: 0, figure: 0 };
  let step = 1;
  let last = 1;
  for (const token of text.match(TOKEN) ?? []) {
    const magnitude = magnitudes[token];
    if (magnitude !== undefined) {
      multiply(sections, magnitude);
      step *= magnitude;
      last = magnitude;
    } else {
      if (sections.figure !== 0) return undefined;
      sections.figure = digits[token] ?? Number(token);
      step = stepOfFigures(token);
      if (sections.figure === 0) last = 1;
    }
  }
  const unit = sections.figure !== 0 && isColloquial(text.slice(-2), last) ? last / 10 : 1;
  const value = sections.total + sections.tenThousands + sections.section + sections.figure * unit;
  return { value: exact(value), step: exact(step * unit), inFigures };
}

/** 三万五 is 35,000 and 一百二 is 120; 三万零五 has its zero. */
const isColloquial = (tail: string, last: number): boolean =>
  last >= 100 && /^[百千万亿][1-9一二三四五六七八九]$/u.test(tail);

function multiply(sections: Sections, magnitude: number): void {
  const { section, figure, tenThousands, total } = sections;
  const below = tenThousands + section + figure;
  if (magnitude < 1e4) sections.section = section + (figure || 1) * magnitude;
  else if (magnitude === 1e4) sections.tenThousands = (below || 1) * 1e4;
  else sections.total = below === 0 ? (total || 1) * magnitude : total + below * magnitude;
  if (magnitude >= 1e4) sections.section = 0;
  if (magnitude > 1e4) sections.tenThousands = 0;
  sections.figure = 0;
}
