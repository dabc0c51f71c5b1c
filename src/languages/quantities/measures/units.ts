/** A unit of measure. `size` is in the base of its dimension: m, m², m³, kg, days. */
export interface Unit {
  readonly id: string;
  readonly dimension: "length" | "area" | "volume" | "mass" | "time" | "temperature" | "other";
  readonly size: number;
  /** How Chinese writes it, Simplified, small letters. */
  readonly zh: readonly string[];
  /** How English writes it, singular; an `s` may follow. Signs that take none end in `.`, which is left out. */
  readonly en: readonly string[];
}

/**
 * @see GB 3100-93; State Council order of 1984 on legal units (亩, 斤, 里); 坪 by the Taiwanese Bureau of Standards;
 * NIST Handbook 44, appendix C for the customary units
 */
export const units = [
  {
    id: "kilometre",
    dimension: "length",
    size: 1000,
    zh: ["公里", "千米", "km"],
    en: ["kilometer", "kilometre", "km."],
  },
  { id: "metre", dimension: "length", size: 1, zh: ["米", "公尺", "m"], en: ["meter", "metre", "m."] },
  {
    id: "centimetre",
    dimension: "length",
    size: 0.01,
    zh: ["厘米", "公分", "cm"],
    en: ["centimeter", "centimetre", "cm."],
  },
  {
    id: "millimetre",
    dimension: "length",
    size: 0.001,
    zh: ["毫米", "公厘", "mm"],
    en: ["millimeter", "millimetre", "mm."],
  },
  {
    id: "micrometre",
    dimension: "length",
    size: 1e-6,
    zh: ["微米", "μm"],
    en: ["micrometer", "micrometre", "micron", "μm."],
  },
  {
    id: "nanometre",
    dimension: "length",
    size: 1e-9,
    zh: ["纳米", "奈米", "nm"],
    en: ["nanometer", "nanometre", "nm."],
  },
  { id: "li", dimension: "length", size: 500, zh: ["华里", "里"], en: ["li."] },
  { id: "zhang", dimension: "length", size: 10 / 3, zh: ["丈"], en: ["zhang."] },
  { id: "chi", dimension: "length", size: 1 / 3, zh: ["市尺"], en: ["chi."] },
  { id: "cun", dimension: "length", size: 1 / 30, zh: ["市寸"], en: ["cun."] },
  { id: "foot", dimension: "length", size: 0.3048, zh: ["英尺", "呎"], en: ["foot", "feet.", "ft."] },
  { id: "inch", dimension: "length", size: 0.0254, zh: ["英寸", "吋"], en: ["inch", "inches."] },
  { id: "yard", dimension: "length", size: 0.9144, zh: ["码"], en: ["yard"] },
  { id: "mile", dimension: "length", size: 1609.344, zh: ["英里", "英哩", "哩"], en: ["mile", "mph."] },
  { id: "nautical-mile", dimension: "length", size: 1852, zh: ["海里", "海浬", "浬"], en: ["nautical mile"] },
  {
    id: "square-kilometre",
    dimension: "area",
    size: 1e6,
    zh: ["平方公里", "平方千米", "km2", "km²"],
    en: ["square kilometer", "square kilometre", "sq km.", "km2.", "km²."],
  },
  { id: "hectare", dimension: "area", size: 1e4, zh: ["公顷"], en: ["hectare", "ha."] },
  { id: "mu", dimension: "area", size: 1e4 / 15, zh: ["市亩", "亩"], en: ["mu."] },
  {
    id: "square-metre",
    dimension: "area",
    size: 1,
    zh: ["平方米", "平方公尺", "平米", "㎡", "m2", "m²"],
    en: ["square meter", "square metre", "sq m.", "m2.", "m²."],
  },
  {
    id: "square-centimetre",
    dimension: "area",
    size: 1e-4,
    zh: ["平方厘米", "平方公分", "cm2", "cm²"],
    en: ["square centimeter", "square centimetre", "cm2.", "cm²."],
  },
  { id: "ping", dimension: "area", size: 3.305785, zh: ["坪"], en: ["ping"] },
  { id: "acre", dimension: "area", size: 4046.856, zh: ["英亩"], en: ["acre"] },
  { id: "square-mile", dimension: "area", size: 2589988, zh: ["平方英里", "平方英哩"], en: ["square mile", "sq mi."] },
  {
    id: "square-foot",
    dimension: "area",
    size: 0.09290304,
    zh: ["平方英尺", "平方呎"],
    en: ["square foot", "square feet.", "sq ft."],
  },
  {
    id: "cubic-metre",
    dimension: "volume",
    size: 1,
    zh: ["立方米", "立方公尺", "m3", "m³"],
    en: ["cubic meter", "cubic metre", "cu m.", "m3.", "m³."],
  },
  { id: "litre", dimension: "volume", size: 1e-3, zh: ["公升", "升"], en: ["liter", "litre"] },
  { id: "millilitre", dimension: "volume", size: 1e-6, zh: ["毫升", "ml"], en: ["milliliter", "millilitre", "ml."] },
  { id: "gallon", dimension: "volume", size: 3.785412e-3, zh: ["加仑"], en: ["gallon"] },
  { id: "barrel", dimension: "volume", size: 0.1589873, zh: ["桶"], en: ["barrel"] },
  { id: "tonne", dimension: "mass", size: 1000, zh: ["公吨", "吨"], en: ["metric ton", "tonne", "ton"] },
  {
    id: "kilogram",
    dimension: "mass",
    size: 1,
    zh: ["公斤", "千克", "kg"],
    en: ["kilogram", "kilogramme", "kilo", "kg.", "kgs."],
  },
  { id: "jin", dimension: "mass", size: 0.5, zh: ["市斤", "斤"], en: ["jin.", "catty", "catties."] },
  { id: "gram", dimension: "mass", size: 1e-3, zh: ["公克", "克"], en: ["gram", "gramme"] },
  { id: "milligram", dimension: "mass", size: 1e-6, zh: ["毫克", "mg"], en: ["milligram", "mg."] },
  { id: "microgram", dimension: "mass", size: 1e-9, zh: ["微克", "μg"], en: ["microgram", "μg."] },
  { id: "pound", dimension: "mass", size: 0.4535924, zh: ["磅"], en: ["lb", "pound"] },
  { id: "ounce", dimension: "mass", size: 0.02834952, zh: ["盎司"], en: ["ounce", "oz."] },
  { id: "year", dimension: "time", size: 365.25, zh: ["周年", "年"], en: ["year", "yr"] },
  { id: "month", dimension: "time", size: 30.4375, zh: ["个月", "个多月"], en: ["month"] },
  { id: "week", dimension: "time", size: 7, zh: ["星期", "个星期", "礼拜", "个礼拜", "周"], en: ["week", "wk"] },
  { id: "day", dimension: "time", size: 1, zh: ["天", "昼夜"], en: ["day"] },
  { id: "hour", dimension: "time", size: 1 / 24, zh: ["个小时", "小时", "个钟头", "h"], en: ["hour", "hr"] },
  { id: "minute", dimension: "time", size: 1 / 1440, zh: ["分钟", "min"], en: ["minute", "min"] },
  { id: "second", dimension: "time", size: 1 / 86400, zh: ["秒钟", "秒"], en: ["second", "sec"] },
  {
    id: "celsius",
    dimension: "temperature",
    size: 1,
    zh: ["摄氏度", "℃", "°c"],
    en: ["degree celsius", "degrees celsius.", "℃.", "°c."],
  },
  {
    id: "fahrenheit",
    dimension: "temperature",
    size: 5 / 9,
    zh: ["华氏度", "℉", "°f"],
    en: ["degrees fahrenheit.", "℉.", "°f."],
  },
] as const satisfies readonly Unit[];

/** The same amount in the base of the dimension. */
export const inBase = (value: number, unit: Unit): number =>
  unit.id === "fahrenheit" ? (value - 32) * unit.size : value * unit.size;
