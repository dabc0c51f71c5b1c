import { oneOf } from "../../quantities/make.js";
import { anyYen, anyYuan, type Currency, currencies } from "../../quantities/measures/currencies.js";
import { type Unit, units } from "../../quantities/measures/units.js";

const unitOf = new Map<string, Unit>(units.flatMap((unit) => unit.zh.map((name) => [name, unit] as const)));
const currencyOf = new Map<string, Currency>(
  [...currencies, anyYuan].flatMap((currency) => currency.zh.map((name) => [name, currency] as const)),
);
const signOf = new Map<string, Currency>([
  ...[...currencies, anyYen].flatMap((currency) => currency.signs.map((sign) => [sign, currency] as const)),
  ...currencies.flatMap((currency) => currency.zh.map((name) => [name, currency] as const)),
]);

/** What may not follow a short name that is part of other words too: 两 in 四两个, 钱 in 两钱包, 甲 in 三甲医院, 周 in 八周岁. */
const guards: Readonly<Record<string, string>> = {
  ...{ 两: "(?![个天年次人名岁小月周点句回下者位千万家种部届])", 钱: "(?![包财币庄塘])", 担: "(?![任当保心负忧架])" },
  ...{
    尺: "(?![寸度码子])",
    寸: "(?![土步金])",
    丈: "(?![夫量人母])",
    甲: "(?=$|[^\\p{L}\\d]|[农林]?地|[水旱稻茶果鱼蔗农山]?[田园塭林]|山坡地|土地|耕地)",
  },
  ...{ 顷: "(?![刻])", 周: "(?!岁)", 伏: "(?![特天击笔])", 瓦: "(?![特房片])", 赫: "(?![兹])" },
};

const names = [...unitOf.keys(), ...currencyOf.keys()];
const plain = names.filter((name) => !/[a-z]$/u.test(name) && guards[name] === undefined);
const guarded = names.filter((name) => guards[name] !== undefined).map((name) => name + guards[name]);

/** A unit or currency after a number; letters end where the word does. */
export const MEASURE = `(?:${oneOf(plain)}|${guarded.join("|")}|(?:${oneOf(names.filter((name) => /[a-z]$/u.test(name)))})(?![a-z\\d]))`;

/** A currency before a number: 人民币, 新台币, `us$`. */
export const CURRENCY_BEFORE = `(?:${oneOf([...signOf.keys(), "$"])})`;

/** The characters that a currency before a number begins with. */
export const CURRENCY_STARTS = Array.from(signOf.keys(), (name) => name.charAt(0)).join("");

/** The unit and currency that names stand for: those before and after a number. */
export function measureOf(after: string | undefined, before?: string): { unit?: Unit; currency?: Currency } {
  const unit = unitOf.get(after ?? "");
  const currency = signOf.get(before ?? "") ?? currencyOf.get(after ?? "");
  return { ...(unit && { unit }), ...(currency && { currency }) };
}

/** Names that mean a unit beside certain words only: 3亿度 of electricity, 28度 of warmth, 3亿方 of water, 三千呎 of floor. */
const contextual: readonly { readonly name: RegExp; readonly before: RegExp; readonly unit: string }[] = [
  { name: /^度(?!假|过|角|[东西南北])/u, before: /电[^,。;]{0,12}$/u, unit: "千瓦时" },
  { name: /^度(?!假|过|角|[东西南北])/u, before: /(?:[温烧热冷]|最[高低]|零[上下]|天)[^,。;]{0,8}$/u, unit: "摄氏度" },
  { name: /^度/u, before: /摄氏[^,。;]{0,4}$/u, unit: "摄氏度" },
  { name: /^度/u, before: /华氏[^,。;]{0,4}$/u, unit: "华氏度" },
  { name: /^度/u, before: /(?:用水|水费|自来水)[^,。;]{0,8}$/u, unit: "立方米" },
  { name: /^分(?![之钟])/u, before: /(?:农地|田地|土地|耕地|水田)[^,。;]{0,6}$/u, unit: "分地" },
  { name: /^(?![年月日]|像素)/u, before: /像素(?:数|值)?[^,。;\d]{0,3}$/u, unit: "像素" },
  { name: /^(?:个)?单位/u, before: /(?:胰岛素|肝素|青霉素|抗毒素|维生素)[^,。;]{0,10}$/u, unit: "国际单位" },
  { name: /^寸/u, before: /[雪雨水泥土墙板冰](?:厚|深)?[^,。;]{0,4}$/u, unit: "市寸" },
  { name: /^方/u, before: /[水土石木砂气][^,。;]{0,10}$/u, unit: "立方米" },
  { name: /^呎(?=的?(?:[劏㓥]?房|单位|大宅|豪宅|铺|商铺|户|办公))/u, before: /^/u, unit: "平方呎" },
  { name: /^呎/u, before: /(?:面积|实用|建筑|单位|办公室|楼面|楼板)[^,。;高长阔宽]{0,8}$/u, unit: "平方呎" },
];

/** The characters that those names begin with; pixels have none. */
const CONTEXTUAL = "度分个单寸方呎";
const PIXEL = "像素";

/** The unit that the words around a number lend to the name after it. */
export function measureInContext(before: string, after: string): Unit | undefined {
  if (!CONTEXTUAL.includes(after.charAt(0)) && !before.includes(PIXEL)) return undefined;
  const meant = contextual.find((row) => row.name.test(after) && row.before.test(before));
  return meant && unitOf.get(meant.unit);
}
