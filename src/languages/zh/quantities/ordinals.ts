import type { Form } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Claim, Quantity } from "../../quantities/quantity.js";
import { NUMERAL, readNumeral } from "./numeral.js";

/** Places in an order: 第九批, 第三条, 三季度, 首次. */
export const ordinals: readonly Form[] = [
  {
    id: "series",
    starts: { signs: "第" },
    pattern: `第 ?(?<list>${NUMERAL}(?:(?:、|至|到|-|~|和|及|与|,)第?${NUMERAL}){1,12})(?<noun>[条條项款目章节编页段届次批期号版卷])`,
    read: ({ groups, spanOf, start }) => {
      const list = spanOf("list").start;
      const found = Array.from(
        (groups.list ?? "").matchAll(new RegExp(NUMERAL, "gu")),
        ({ 0: written, index }, at): Quantity[] => {
          const numeral = readNumeral(written);
          const span = { start: at === 0 ? start : list + index, end: list + index + written.length };
          return numeral === undefined ? [] : [quantity(span, "sure", of("ordinal", numeral.value), { step: 1 })];
        },
      );
      return found.flat();
    },
    examples: { 第三条至第五条: "ordinal 3; ordinal 5", "第4、5款": "ordinal 4; ordinal 5" },
  },
  {
    id: "sub-article",
    starts: { signs: "第" },
    needs: "之",
    beforeNumeral: "第 ?",
    pattern: `(?<noun>条|章|款)之(?<sub>${NUMERAL})(?!第?[条项款])`,
    read: ({ groups, spanOf, start }) => {
      const [main, sub] = [readNumeral(groups.n ?? ""), readNumeral(groups.sub ?? "")];
      if (main === undefined || sub === undefined) return undefined;
      return [
        quantity({ start, end: spanOf("n").end }, "sure", of("ordinal", main.value), { step: 1 }),
        quantity(spanOf("sub"), "likely", of("number", sub.value), { step: 1 }),
      ];
    },
    examples: { 第七十二条之一: "ordinal 72; 1" },
  },
  {
    id: "third-party",
    starts: { signs: "第" },
    pattern: "第[一二三](?=(?<=二)[天年]|方|者|人|国|产业|世界|手|时间|夫人|线|(?<=一)大|代|性|课堂)",
    read: ({ text, ...span }) => [quantity(span, "maybe", of("ordinal", readNumeral(text.slice(1))?.value ?? 0))],
    examples: { 第三人: "(ordinal 3)", 第一时间: "(ordinal 1)", 第二天返回: "(ordinal 2)" },
  },
  {
    id: "attachment",
    starts: { signs: "附" },
    beforeNumeral: "附[表件图录] ?",
    pattern: "(?![个人年名家条份])",
    read: ({ groups, spanOf }) => {
      const value = readNumeral(groups.n ?? "")?.value;
      return value === undefined
        ? undefined
        : [quantity(spanOf("n"), "sure", [...of("ordinal", value), ...of("number", value)], { step: 1 })];
    },
    examples: { 详见附表三: "ordinal 3", 附件2: "ordinal 2" },
  },
  {
    id: "ordinal-in-brackets",
    starts: { signs: "第" },
    beforeNumeral: "第 ?\\(",
    pattern: "\\)(?=[项目款])",
    read: ({ groups, spanOf }) => {
      const value = readNumeral(groups.n ?? "")?.value;
      return value === undefined ? undefined : [quantity(spanOf("n"), "sure", of("ordinal", value), { step: 1 })];
    },
    examples: { "第（三）项": "ordinal 3" },
  },
  {
    id: "ordinal",
    starts: { signs: "第" },
    beforeNumeral: "第 ?",
    pattern: String.raw`(?!\d|[/.]\d)`,
    read: ({ groups, folded, ...span }) => {
      const numeral = readNumeral(groups.n ?? "");
      if (numeral === undefined) return undefined;
      return [
        quantity(
          span,
          claimOf(numeral.value, numeral.inFigures, folded.slice(span.end, span.end + 2)),
          of("ordinal", numeral.value),
          { step: 1 },
        ),
      ];
    },
    examples: {
      第九批: "ordinal 9",
      "第 12 次": "ordinal 12",
      第一项规定: "ordinal 1",
      第一次: "(ordinal 1)",
      第一百零四章: "ordinal 104",
    },
  },
  {
    id: "first-half",
    starts: { signs: "上下" },
    pattern: "(?<half>上|下)半(?:场|叶)",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("ordinal", groups.half === "上" ? 1 : 2)),
      quantity(span, "maybe", [...of("number", 0.5, 6), ...of("percent", 50)]),
    ],
    examples: { 上半场: "(ordinal 1); (0.5)" },
  },
  {
    id: "plenum",
    starts: { signs: "一二三四五六七" },
    needs: "中全会",
    pattern: "(?<n>[一二三四五六七])中(?=全会)",
    read: ({ groups, ...span }) => [quantity(span, "likely", of("ordinal", readNumeral(groups.n ?? "")?.value ?? 0))],
    examples: { 二十届四中全会: "20; ordinal 4" },
  },
  {
    id: "instance",
    starts: { signs: "一二三四" },
    pattern:
      "(?<![零一二三四五六七八九十百千万第\\d])(?<n>[一二三四])(?=审(?![议查计批美])|读(?![书者])|孩(?!子)|胎(?!制)|环路?(?![保境节])|期工程|线城市)",
    read: ({ groups, ...span }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      return [quantity(span, "maybe", [...of("ordinal", n), ...of("number", n)])];
    },
    examples: { 二审维持原判: "(ordinal 2)", 条例三读通过: "(ordinal 3)", 三线城市: "(ordinal 3)" },
  },
  {
    id: "session",
    starts: { signs: "一二三四五六七八九十" },
    needs: "届",
    pattern: "(?<=届[^,。;、]{0,14})(?<n>[一二三四五六七八九十]{1,3})次(?=全体会议|会议|全会)",
    read: ({ groups, ...span }) => [
      quantity(span, "likely", of("ordinal", readNumeral(groups.n ?? "")?.value ?? 0), { step: 1 }),
    ],
    examples: { 十四届全国人大三次会议: "14; ordinal 3" },
  },
  {
    id: "in-a-row",
    needs: "连[冠胜败霸跌涨升降]",
    beforeNumeral: "",
    pattern: "(?=连[冠胜败霸跌涨升降])",
    read: ({ groups, spanOf }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      return [
        quantity(spanOf("n"), n > 2 ? "likely" : "maybe", [...of("ordinal", n), ...of("number", n)], { step: 1 }),
      ];
    },
    examples: { 豪取四连冠: "ordinal 4", 两连胜: "(ordinal 2)" },
  },
  {
    id: "medals",
    needs: "[金银铜]",
    beforeNumeral: "",
    pattern: "(?=[金银铜](?:[一二两三四五六七八九十\\d]|$|[,。、;]))",
    read: ({ groups, spanOf }) => [
      quantity(spanOf("n"), "likely", of("number", readNumeral(groups.n ?? "")?.value ?? 0), { step: 1 }),
    ],
    examples: { 夺得三金一银: "3; 1" },
  },
  {
    id: "medal",
    starts: { signs: "金银铜" },
    pattern:
      "(?<=[夺摘获斩揽])[金银铜](?=$|[,。;、!])|(?:金|银|铜)牌(?!教练|导演|编剧|节目|主播|律师|讲师|经理|制作|店|服务)",
    read: ({ text, ...span }) => [quantity(span, "maybe", of("ordinal", "金银铜".indexOf(text.charAt(0)) + 1))],
    examples: { 获得铜牌: "(ordinal 3)", "她再度摘银。": "(ordinal 2)" },
  },
  {
    id: "sibling",
    starts: { signs: "大二三四五六" },
    pattern: "(?<n>[大二三四五六])(?=儿子|女儿|哥|姐|弟|妹|叔|伯|舅|姨)",
    read: ({ groups, ...span }) => [
      quantity(span, "maybe", of("ordinal", groups.n === "大" ? 1 : (readNumeral(groups.n ?? "")?.value ?? 0))),
    ],
    examples: { 他家的二儿子: "(ordinal 2)" },
  },
  {
    id: "numbered-name",
    starts: { signs: "一二三四五六七八九十" },
    needs: "号",
    pattern: String.raw`(?<=[\p{Script=Han}a-z])(?<![第几半零一二三四五六七八九十百千万月日年\d])(?<n>[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])号(?![楼院店馆机门井房人字召称令啕])`,
    read: ({ groups, ...span }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      return [quantity(span, "likely", [...of("ordinal", n), ...of("number", n), ...of("day", n)], { step: 1 })];
    },
    examples: { 嫦娥六号探测器: "ordinal 6", 北斗三号系统: "ordinal 3" },
  },
  {
    id: "class",
    starts: { signs: "一二三四五六七八九" },
    needs: "[等级]",
    pattern:
      "(?<![零一二三四五六七八九十百千万第几])(?<n>[一二三四五六七八九])(?:等(?=[奖功品舱座兵级])|级(?=[保公医甲乙建文响预警运注裁士钳心]|以[上下]))",
    read: ({ groups, ...span }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      return [quantity(span, n > 2 ? "likely" : "maybe", [...of("ordinal", n), ...of("number", n)], { step: 1 })];
    },
    examples: { 荣获二等奖: "(ordinal 2)", 三等功: "ordinal 3", 国家一级保护动物: "(ordinal 1)" },
  },
  {
    id: "child-in-order",
    starts: { signs: "老" },
    pattern: "老(?<n>[二三四五六七八九])(?=$|[^\\p{L}\\d]|[是的和与跟也在说,。])",
    read: ({ groups, ...span }) => [quantity(span, "maybe", of("ordinal", readNumeral(groups.n ?? "")?.value ?? 0))],
    examples: { 他排行老三: "(ordinal 3)" },
  },
  {
    id: "grades",
    starts: { signs: "一二三四五六七八九" },
    needs: "[级等号类期线]",
    pattern:
      "(?<![零一二三四五六七八九十百千万第几])(?<list>[一二三四五六七八九](?:(?:[、和]?[一二三四五六七八九]){1,4}(?=年级)|(?:[、和][一二三四五六七八九]){1,4}(?=[级号类]|等[奖功]|期工程|线城市)))",
    read: ({ groups, spanOf }) => {
      const { start } = spanOf("list");
      return Array.from((groups.list ?? "").matchAll(/[一二三四五六七八九]/gu), ({ 0: sign, index }) =>
        quantity(
          { start: start + index, end: start + index + 1 },
          "likely",
          [...of("ordinal", readNumeral(sign)?.value ?? 0), ...of("number", readNumeral(sign)?.value ?? 0)],
          { step: 1 },
        ),
      );
    },
    examples: {
      二四五年级: "ordinal 2; ordinal 4; ordinal 5",
      一二年级: "ordinal 1; ordinal 2",
      "一、二级医院": "ordinal 1; ordinal 2",
    },
  },
  {
    id: "first",
    starts: { signs: "首头初冠亚季殿状榜探" },
    pattern: "首|头(?=[一]?[年个次批天])|初(?=次|赛|诊|试)|冠(?=亚)|亚(?=季军)|冠军|亚军|季军|殿军|状元|榜眼|探花",
    read: ({ text, ...span }) => [quantity(span, "maybe", of("ordinal", ranks[text] ?? 1))],
    examples: { 首次: "(ordinal 1)", 亚军: "(ordinal 2)", 冠亚军: "(ordinal 1); (ordinal 2)" },
  },
];

const ranks: Readonly<Record<string, number>> = { 亚: 2, 亚军: 2, 季军: 3, 殿军: 4, 榜眼: 2, 探花: 3 };

const LEGAL = /^[条條项款目章节编]/u;

function claimOf(value: number, inFigures: boolean, after: string): Claim {
  if (value === 1 && !LEGAL.test(after)) return inFigures ? "likely" : "maybe";
  return inFigures || value > 10 || LEGAL.test(after) || after.startsWith("大") ? "sure" : "likely";
}
