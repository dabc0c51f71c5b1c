import { type BoundRow, boundsBy } from "../../quantities/bounds.js";

const NOT = "(?:[不未没]|不[得应能会可宜需必][一-鿿]{0,2}|没有)";
const MORE = "(?:超过?|超出|过(?=半)|逾|高于|多于|大于|长于)";
const LESS = "(?:低于|少于|小于|短于)";
/** The verb between `at least` and its number: 至少需要三个月, 最多可贷50万元. */
const VERB = "[一-鿿]{0,3}";
const COUNTED = "(?:[人名个家项次户天]|周?岁|倍)?(?:\\(含\\))?";

/** Words of Chinese that limit the number beside them. */
export const chineseBounds: readonly BoundRow[] = [
  {
    bound: "over",
    before: `(?:(?<!${NOT})(?:${MORE}|突破)|${NOT}${LESS}|(?:至少|最少|起码)${VERB}|不下|不止)了?`,
    after: `${COUNTED}(?:以上|开外|有余|多|余)`,
    examples: ["超过5%", "不低于95%", "不得少于三名", "至少需要3个月", "60岁以上", "半数以上"],
  },
  {
    bound: "under",
    before: `近|接近|将近|不足|不到|不满|未满|未达|(?<!${NOT})${LESS}|${NOT}${MORE}|(?:至多|最多|顶多)${VERB}`,
    after: `${COUNTED}(?:以下|以内|之内)`,
    examples: ["近200人", "不得超过50人", "未满14周岁", "最多可贷50万元", "三年以下", "800公里(含)以下", "未超过5%"],
  },
  {
    bound: "about",
    before: "约|大概|大约|差不多|估计|或",
    after: "左右|上下|许",
    examples: ["约5万", "3%左右"],
  },
];

/** Adds to the quantities of a Chinese text how each is limited. */
export const addChineseBounds = boundsBy(chineseBounds);
