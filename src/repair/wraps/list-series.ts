import { readHanNumeral } from "../../languages/numbers/han-numeral.js";
import type { Line } from "../line.js";

/** Which lines begin an item of a list whose item before or after begins a line too: `（一）` where a `（二）` comes later. */
export function inListSeries(lines: readonly Line[]): boolean[] {
  const inSeries = new Array<boolean>(lines.length).fill(false);
  const last = new Map<string, { number: number; index: number }>();
  for (const [index, { text }] of lines.entries()) {
    const item = itemOf(text);
    if (item === undefined) continue;
    const before = last.get(item.style);
    if (before !== undefined && goesOn(before, item, index)) {
      inSeries[index] = true;
      inSeries[before.index] = true;
    }
    last.set(item.style, { number: item.number, index });
  }
  return inSeries;
}

const NEAR = 5; // lines between two marks that do not count

const goesOn = (before: { number: number; index: number }, item: Item, index: number): boolean =>
  item.number === 0 ? index - before.index <= NEAR : item.number === before.number + 1;

interface Item {
  /** The mark without its number. */
  readonly style: string;
  /** 0 for a mark that does not count, such as `●`. */
  readonly number: number;
}

function itemOf(text: string): Item | undefined {
  const { open = "", numeral = "", close = "", bullet, word, count } = ITEM.exec(text)?.groups ?? {};
  if (word !== undefined && count !== undefined) return { style: word, number: numberOf(count) };
  if (bullet !== undefined) {
    const circled = bullet.charCodeAt(0) - CIRCLED_ONE;
    return circled >= 0 && circled < 20 ? { style: "①", number: circled + 1 } : { style: bullet, number: 0 };
  }
  return numeral === "" ? undefined : { style: open + close, number: numberOf(numeral) };
}

const ITEM =
  /^(?:(?<open>[（(]?)(?<numeral>[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})(?<close>[)）]|[、．.](?![0-9０-９]))|(?<word>第|[\p{Script=Han}A-Z]{1,4}?) ?(?<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:[章节回条课讲季集期题级])?(?=[\s：:.、])|(?<bullet>[①-⑳●○■□◆◇▲△★☆※·•▪]))/u;
const CIRCLED_ONE = 0x2460;

/** 1 to 99: `二十三`, `12`; 0 for what is no number. */
const numberOf = (numeral: string): number =>
  /[0-9０-９]/u.test(numeral) ? Number(numeral.normalize("NFKC")) : (readHanNumeral(numeral)?.value ?? 0);
