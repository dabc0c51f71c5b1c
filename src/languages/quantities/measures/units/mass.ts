import type { Unit } from "./unit.js";

/** Units of mass, in kilograms. @see GB 3100-93; 钱 is 3 g in medicine and a tenth of 两 elsewhere (State Council circular of 1977 on measures in Chinese medicine) */
export const unitsOfMass = [
  { id: "tonne", dimension: "mass", size: 1000, zh: ["公吨", "吨"], en: ["metric ton", "tonne", "ton"] },
  {
    id: "kilogram",
    dimension: "mass",
    size: 1,
    zh: ["公斤", "千克", "kg"],
    en: ["kilogram", "kilogramme", "kilo", "kg.", "kgs."],
  },
  { id: "jin", dimension: "mass", size: 0.5, zh: ["市斤", "台斤", "司马斤", "斤"], en: ["jin.", "catty", "catties."] },
  { id: "gram", dimension: "mass", size: 1e-3, zh: ["公克", "克", "g"], en: ["gram", "gramme", "g."] },
  { id: "milligram", dimension: "mass", size: 1e-6, zh: ["毫克", "mg"], en: ["milligram", "mg."] },
  { id: "microgram", dimension: "mass", size: 1e-9, zh: ["微克", "μg"], en: ["microgram", "μg."] },
  { id: "pound", dimension: "mass", size: 0.4535924, zh: ["磅"], en: ["lb", "pound"] },
  { id: "ounce", dimension: "mass", size: 0.02834952, zh: ["盎司"], en: ["ounce", "oz."] },
  { id: "liang", dimension: "mass", size: 0.05, zh: ["市两", "两"], en: ["liang.", "tael"] },
  { id: "qian", dimension: "mass", size: 0.003, zh: ["钱"], en: ["qian.", "mace."], also: [5e-3] },
  { id: "dan", dimension: "mass", size: 50, zh: ["市担", "担"], en: ["picul", "dan."] },
  { id: "carat", dimension: "mass", size: 0.0002, zh: ["克拉"], en: ["carat"] },
] as const satisfies readonly Unit[];
