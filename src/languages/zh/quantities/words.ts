import type { Form } from "../../quantities/form.js";
import { of, oneOf, quantity } from "../../quantities/make.js";
import { upToTwelve } from "../../quantities/number-words.js";
import type { ReadingKind } from "../../quantities/quantity.js";
import { wordList } from "../../word-lists.js";
import { readNumeral } from "./numeral.js";
import { measureOf } from "./pieces.js";

/** Words in which a numeral is no number at all. */
const silent = [
  ...wordList("number-none"),
  ...wordList("place-divisions").filter((name) => /[一二两三四五六七八九十百千万]/u.test(name)),
];

/** Names and idioms: the number in them is given at times (八宝 is "eight-treasure"), and seldom missed. */
const names = wordList("number-in-names");

/** Characters after a numeral that make it a place: 三里屯, 五台山, 七台河. */
const PLACE =
  "[一二三四五六七八九十百千万]{1,3}(?:里|台|道|家|棵|门|龙|马|岔|合|间|岗|塘|井|渡|泉|圣|仙|堡|营|角|墩|湖|峰)(?:屯|河|桥|店|山|口|岭|铺|庙|坪|庄|洞|沟|村|镇|湾|港|寨|墩|堡|坡|渡|集|滩|墙)(?!铺|主|面|民|子|路|道)|[一二三四五六七八九十百千万]{1,3}(?:里|台|道|家|棵|门|龙|马|岔|合|岗|塘|井|渡|泉|圣|仙|堡|营)\\p{Script=Han}[村镇乡屯寨](?![民子])|[一二三四五六七八九十百千万]{1,2}[里股甲斗堵](?:[区乡镇村邨里]|工业|交流道|左岸|盐田|潟湖)|(?<=^|[,。;在到往去於于从]|淡水|新北市?)八里(?=[有在是位区左,。]|$)|九份(?=的|老街|山城|金瓜石|地区|二山)";

/** Words that hold a number which a translation may or may not give: what it may be. */
const words: Readonly<Record<string, readonly [ReadingKind, ...number[]]>> = {
  ...{
    十二指肠: ["number", 12],
    四国: ["number", 4],
    腊月: ["month", 12],
    五旬: ["decade", 50],
    六旬: ["decade", 60],
    七旬: ["decade", 70],
    八旬: ["decade", 80],
    九旬: ["decade", 90],
    而立: ["number", 30],
    不惑: ["number", 40],
    花甲: ["number", 60],
    古稀: ["number", 70],
    耄耋: ["number", 80, 90],
    正月: ["month", 1],
    十二生肖: ["number", 12],
    十二星座: ["number", 12],
    二十四节气: ["number", 24],
    三十六计: ["number", 36],
    二十四孝: ["number", 24],
    十八般: ["number", 18],
    三三两两: ["number", 2, 3],
  },
  ...{
    一带一路: ["number", 1],
    一国两制: ["number", 1, 2],
    两会: ["number", 2],
    两岸: ["number", 2],
    三峡: ["number", 3],
    三农: ["number", 3],
  },
  ...{
    三七五: ["percent", 37.5],
  },
  ...{
    四季: ["number", 4],
    个位数: ["number", 10],
    两位数: ["number", 10, 2],
    三位数: ["number", 100, 3],
    四位数: ["number", 1000, 4],
    立体: ["number", 3],
    平面: ["number", 2],
  },
  ...{
    全天候: ["number", 24, 7],
    昼夜: ["number", 24],
    日夜: ["number", 24],
    全部: ["percent", 100],
    完全: ["percent", 100],
    所有: ["percent", 100],
  },
  ...{
    俩: ["number", 2],
    孪生: ["number", 2],
    双胞胎: ["number", 2],
    多胞胎: ["number", 3],
    夫妇: ["number", 2],
    夫妻: ["number", 2],
    一对: ["number", 2],
    一双: ["number", 2, 1],
  },
  ...{
    一打: ["number", 12, 1],
    半打: ["number", 6],
    百万富翁: ["number", 1e6],
    亿万富翁: ["number", 1e9],
    正午: ["clock", 720],
    午夜: ["clock", 0],
    零时: ["clock", 0],
    凌晨: ["clock", 0],
    周年: ["number", 1],
    当月: ["month"],
    双方: ["number", 2],
    单: ["number", 1],
    双: ["number", 2],
    上双: ["number", 10],
    头号: ["ordinal", 1],
  },
  ...{
    三轮车: ["number", 3],
    帽子戏法: ["number", 3],
    二手: ["number", 2],
    二次: ["number", 2],
    二代: ["number", 2],
    二者: ["number", 2],
    二维码: ["number", 2],
    三维: ["number", 3],
    三合一: ["number", 3, 1],
    大一: ["ordinal", 1],
    大二: ["ordinal", 2],
    大三: ["ordinal", 3],
    大四: ["ordinal", 4],
    高三: ["ordinal", 3, 12],
    高二: ["ordinal", 2, 11],
    高一: ["ordinal", 1, 10],
    一战: ["ordinal", 1],
    二战: ["ordinal", 2],
    初三: ["ordinal", 3, 9],
    初二: ["ordinal", 2, 8],
    初一: ["ordinal", 1, 7],
  },
};

/**
 * Townships and districts of Taiwan whose names hold a numeral, and which a text of Taiwan names without their level.
 *
 * @see 中華民國行政區域及村里代碼 (Ministry of the Interior)
 */
export const placesOfTaiwan: readonly Form[] = [
  {
    id: "place-of-taiwan",
    starts: { signs: "三五八七六四二九" },
    pattern:
      "(?:三重|五股|八里|三芝|七堵|六龟|五结|六脚|四湖|二水|二林|三湾|五峰|三义|九如|三地门|七美|八德|六甲|七股|三峡)(?![的个,]?(?:股票|远|路程|打击|保障|意义|工程|大坝))",
    read: () => [],
    examples: { 八里至五股的道路: "", 七美有二所學校: "2" },
  },
];

/** Words whose numerals count nothing, or may do so. */
export const silentWords: readonly Form[] = [
  {
    id: "grade-of-hospital",
    starts: { signs: "一二三" },
    needs: "医院",
    pattern: "(?<n>[一二三])(?:甲|级甲等)(?=(?:综合|专科|中)?医院)",
    read: ({ groups, spanOf, end }) => [
      quantity(spanOf("n"), "maybe", of("ordinal", readNumeral(groups.n ?? "")?.value ?? 0)),
      quantity({ start: spanOf("n").end, end }, "maybe", of("ordinal", 1)),
    ],
    examples: { 三甲医院: "(ordinal 3); (ordinal 1)" },
  },
  {
    id: "trade-code",
    starts: { signs: "345" },
    needs: String.raw`\d[sac]`,
    pattern: "4s(?=店)|5a(?=级?(?:旅游)?景区)|3c(?=产品|认证|数码|卖场)",
    read: ({ text, ...span }) => [quantity(span, "maybe", [], { code: text })],
    examples: { "4S店": "(4s)", "5A级景区": "(5a)" },
  },
  {
    id: "school-year-of-taiwan",
    starts: { signs: "国" },
    pattern: "(?<![\\p{Script=Han}])国(?<n>[一二三])(?=[、,及和至到学新]|生|$)",
    read: ({ groups, ...span }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      return [quantity(span, "maybe", of("ordinal", n, n + 6))];
    },
    examples: { "國一、國二學生": "(ordinal 1); (ordinal 2)" },
  },
  {
    id: "turn",
    starts: { signs: "一1" },
    needs: "180度|一百八十度",
    pattern: "(?:180|一百八十)度(?=的?(?:大|急)?(?:转[弯变向身]|拐弯|掉头|逆转))",
    read: (span) => [quantity(span, "maybe", of("number", 180))],
    examples: { 态度一百八十度大转弯: "(180)" },
  },
  {
    id: "generation",
    starts: { signs: "四五六七八九" },
    needs: "年级",
    pattern: "(?<n>[四五六七八九])年级(?:[前中后]段班?)?生",
    read: ({ groups, ...span }) => {
      const n = readNumeral(groups.n ?? "")?.value ?? 0;
      return [quantity(span, "maybe", [...of("ordinal", n), ...of("decade", 1911 + 10 * n)])];
    },
    examples: { 七年級生: "(ordinal 7)" },
  },
  {
    id: "around",
    starts: { signs: "四" },
    pattern:
      "(?<![第前后近约逾过共十百满达为\\d])四周(?![后前内以时左年多半天岁龄的疗])|(?<=环[顾视绕]|张?望|[场城屋房院厂校湖园岛村墙])四周",
    read: (span) => [quantity(span, "maybe", of("number", 4), { step: 1, ...measureOf("周") })],
    examples: { 四周都是山: "(4 week)", 疗程四周: "(4 week)", 治疗了四周后: "4 week" },
  },
  {
    id: "silent",
    starts: { signs: `十${silent.map((word) => word.charAt(0)).join("")}` },
    pattern: `(?:${oneOf(silent)})(?![年岁天次])|(?<![一二两三四五六七八九])十分(?!钟|之|左右|以上|以内|多|满分|制|[一二三四五六七八九十\\d])`,
    read: () => [],
    examples: { 十分重要: "", 十分钟: "10 minute", 三十分: "30", 各地百货: "", 万一: "", 三明市两家企业: "2" },
  },
  {
    id: "name",
    starts: { signs: `一二三四五六七八九十百千万${names.map((word) => word.charAt(0)).join("")}` },
    pattern: `(?<!(?:[地田园积]约?)(?=三甲))(?:${oneOf(names)})(?![年岁开五]|(?<=月[二三六])[日号十]|(?<=三角)(?:[一二两三四五六七八九]分|钱))|${PLACE}`,
    read: ({ text, start }) =>
      Array.from(text.matchAll(/[一二两三四五六七八九十百千万双]+/gu)).flatMap(({ 0: written, index }) => {
        const value = written === "双" ? 2 : readNumeral(written)?.value;
        const span = { start: start + index, end: start + index + written.length };
        return value === undefined ? [] : [quantity(span, "maybe", of("number", value))];
      }),
    examples: { 三里屯: "(3)", 八宝粥: "(8)", 五花八门: "(5); (8)" },
  },
];

/** Words that hold a number. */
export const numberWords: readonly Form[] = [
  {
    id: "born-together",
    starts: { signs: "三四五六" },
    pattern: "(?<n>[三四五六])胞胎",
    read: ({ groups, ...span }) => [
      quantity(span, "likely", of("number", readNumeral(groups.n ?? "")?.value ?? 0), { step: 1 }),
    ],
    examples: { 她生了三胞胎: "3", 四胞胎兄弟: "4" },
  },
  {
    id: "foreign",
    starts: { words: Object.keys(upToTwelve) },
    pattern: `(?:${oneOf(Object.keys(upToTwelve))})(?![a-z])`,
    read: ({ text, ...span }) => [quantity(span, "maybe", of("number", upToTwelve[text] ?? 0))],
    examples: { "《Five Lives》": "(5)" },
  },
  {
    id: "group-of-states",
    beforeNumeral: "",
    pattern: "国集团",
    read: ({ groups, spanOf, ...span }) => {
      const n = readNumeral(groups.n ?? "")?.value;
      if (n === undefined) return undefined;
      const parts = [quantity(spanOf("n"), "likely", of("number", n), { step: 1 })];
      return [quantity(span, "likely", [], { code: `g${n}`, parts })];
    },
    examples: { 七国集团峰会: "g7", 二十国集团: "g20" },
  },
  {
    id: "national-day",
    starts: { signs: "十" },
    pattern: '(?<=["“‘「『《])十一(?=["”’」』》])|十一(?=黄金周|休市|放假|出游|出行|小长假|长假|假期|期间|国庆)',
    read: (span) => [quantity(span, "maybe", [...of("day", 1), ...of("month", 10)])],
    examples: { "“十一”黄金周": "(day 1)" },
  },
  {
    id: "word",
    starts: {
      signs: Object.keys(words)
        .map((word) => word.charAt(0))
        .join(""),
    },
    pattern: `(?<!人(?=大))(?:${oneOf(Object.keys(words))})(?!(?<=[高大初][一二三四])[十百千万米呎尺层度丈公英寸厘倍成点个])`,
    read: ({ text, ...span }) => {
      const [kind, ...values] = words[text] ?? ["number" as const];
      return [quantity(span, "maybe", of(kind, ...values))];
    },
    examples: { 三峡工程: "(3)", 双方: "(2)", 立体: "(3)" },
  },
];
