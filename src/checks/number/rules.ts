import type { RuleFacts } from "../../model/rule.js";
import type { CheckExample } from "../check.js";
import type { NumberRule } from "./fault.js";

type Facts = RuleFacts<readonly CheckExample[]>;

/** Rules about what is wrong: a lenient reader hears of certain cases only. */
const fault = (severity: "error" | "warning", ...examples: readonly CheckExample[]): Omit<Facts, "rule"> => ({
  type: "numbers",
  severity,
  profile: { lenient: "certain" },
  examples,
});

/** Rules about what a reviser may want to know. */
const remark = (...examples: readonly CheckExample[]): Omit<Facts, "rule"> => ({
  type: "numbers",
  severity: "info",
  profile: { lenient: "quiet", strict: "warning" },
  examples,
});

/** The facts of each rule, in the order in which a segment's findings are told. */
const facts: Readonly<Record<NumberRule, Omit<Facts, "rule">>> = {
  /** A number of the source that the translation does not give. */
  missing: fault(
    "error",
    { source: "村里来了五名教师。", target: "Teachers came to the village.", finds: ["五"] },
    { source: "共有2712个项目。", target: "There are 2,721 projects.", finds: ["2,721"] },
    { source: "限期五日。", target: "Within five () days.", finds: ["five"] },
    { source: "限期五日。", target: "Within five (5) days.", finds: [] },
    { source: "住有67户240人。", target: "It is home to 240 people in 67 households.", finds: [] },
  ),
  /** A number of the translation that the source does not give. */
  extra: fault(
    "error",
    { source: "村里修了路。", target: "The village built 12 roads.", finds: ["12"] },
    { source: "村里修了十二条路。", target: "The village built twelve roads.", finds: [] },
  ),
  /** A number that is right but for a power of ten, as 万 and 亿 tempt one to write. */
  magnitude: fault(
    "error",
    {
      source: "累计落实资金206.31亿元。",
      target: "Funds came to 206.31 billion yuan.",
      finds: ["206.31 billion yuan"],
    },
    { source: "累计落实资金206.31亿元。", target: "Funds came to RMB 20.631bn.", finds: [] },
  ),
  /** A year, month, day or time of day that is another one. */
  date: fault(
    "error",
    { source: "2013年3月，他来到拉萨。", target: "He came to Lhasa in May 2013.", finds: ["May"] },
    { source: "2013年3月，他来到拉萨。", target: "He came to Lhasa in March 2013.", finds: [] },
    { source: "下午3点半开会。", target: "The meeting is at 3:30 p.m.", finds: [] },
  ),
  /** A range whose ends are not those of the source. */
  range: fault(
    "error",
    { source: "需要3万至5万人。", target: "It takes 30,000 to 60,000 people.", finds: ["60,000"] },
    { source: "需要3万至5万人。", target: "It takes 30,000 to 50,000 people.", finds: [] },
  ),
  /** Percent where the source has percentage points, or the other way round. */
  "percent-point": fault(
    "warning",
    { source: "比重下降15个百分点。", target: "The share fell by 15 percent.", finds: ["15 percent"] },
    { source: "比重下降15个百分点。", target: "The share fell by 15 percentage points.", finds: [] },
  ),
  /** How many times as much: 增长两倍 is tripled, 是两倍 is twice. */
  times: fault(
    "error",
    { source: "产量增长了两倍。", target: "Output doubled.", finds: ["doubled"] },
    { source: "产量增长了两倍。", target: "Output tripled.", finds: [] },
    { source: "产量翻了一番。", target: "Output doubled.", finds: [] },
  ),
  /** A number on the other side of zero, of an era, of the equator or of a change: 零下20度 is not "20 degrees". */
  sign: fault(
    "error",
    { source: "最低气温零下12℃。", target: "The low was 12°C.", finds: ["12°C"] },
    { source: "进口下降3.5%。", target: "Imports rose 3.5 percent.", finds: ["3.5 percent"] },
    { source: "利率降至3%。", target: "The rate was cut by 3 percent.", finds: ["3 percent"] },
    { source: "秦于公元前221年统一全国。", target: "Qin unified the country in AD 221.", finds: ["221"] },
    { source: "最低气温零下12℃。", target: "The low was minus 12°C.", finds: [] },
    { source: "进口下降3.5%。", target: "Imports fell by 3.5 percent.", finds: [] },
  ),
  /** A number that limits from below in one text and from above in the other. */
  limit: fault(
    "warning",
    { source: "利润率不低于5%。", target: "The margin is no more than 5 percent.", finds: ["5 percent"] },
    { source: "未满14周岁的儿童", target: "children over the age of 14", finds: ["14"] },
    { source: "利润率不低于5%。", target: "The margin is at least 5 percent.", finds: [] },
    { source: "利润率不低于5%。", target: "The margin must not be lower than 5 percent.", finds: [] },
  ),
  /** Two numbers of one sentence that changed places. */
  swapped: fault(
    "error",
    { source: "代表团获27银24铜。", target: "The team won 24 silver and 27 bronze medals.", finds: ["27"] },
    { source: "代表团获27银24铜。", target: "The team won 27 silver and 24 bronze medals.", finds: [] },
    { source: "18名女生和12名男生", target: "12 boys and 18 girls", finds: [] },
  ),
  /** The source's number with another unit, not converted. */
  unit: fault(
    "error",
    { source: "种植面积3000亩。", target: "They planted 3,000 hectares.", finds: ["3,000 hectares"] },
    { source: "加水50毫升。", target: "Add 50 mm of water.", finds: ["50 mm"] },
    { source: "种植面积3000亩。", target: "They planted 200 hectares.", finds: [] },
  ),
  /** The source's amount in another currency. */
  currency: fault(
    "error",
    { source: "投资5亿美元。", target: "They invested 500 million yuan.", finds: ["500 million yuan"] },
    { source: "投资5亿美元。", target: "They invested US$500 million.", finds: [] },
    { source: "投资5亿元。", target: "They invested 500 million yuan.", finds: [] },
  ),
  /** A place in an order that is another one. */
  ordinal: fault(
    "error",
    { source: "第九批干部抵达。", target: "The eighth batch of officials arrived.", finds: ["eighth"] },
    { source: "第九批干部抵达。", target: "The ninth batch of officials arrived.", finds: [] },
  ),
  /** A name that holds figures and is not in the translation. */
  identifier: fault(
    "warning",
    { source: "国道G318通车。", target: "The national highway opened.", finds: ["G318"] },
    { source: "国道G318通车。", target: "Highway G318 opened.", finds: [] },
  ),
  /** A number that the translation gives less exactly. */
  rounded: remark(
    { source: "共206.31亿元。", target: "It came to 20.6 billion yuan.", finds: ["20.6 billion yuan"] },
    { source: "共206.31亿元。", target: "It came to 20.631 billion yuan.", finds: [] },
  ),
  /** A number whose 多, 约 or 近 is not in the translation, or is another. */
  approximate: remark(
    { source: "修了200多公里路。", target: "They built 200 kilometers of road.", finds: ["200 kilometers"] },
    { source: "修了200多公里路。", target: "They built more than 200 kilometers of road.", finds: [] },
  ),
  /** Figures that English writes in another way: thousands without a comma, a decimal comma, 万 carried over. */
  format: remark(
    { source: "共有12000人。", target: "There are 12000 people.", finds: ["12000"] },
    { source: "共有12000人。", target: "There are 12,000 people.", finds: [] },
  ),
};

/** Every rule of the comparison of numbers. */
export const numberRules: readonly Facts[] = Object.entries(facts).map(([name, about]) => ({
  rule: `number/${name}`,
  ...about,
}));
