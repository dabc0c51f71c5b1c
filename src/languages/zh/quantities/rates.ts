import { addRates } from "../../quantities/rates.js";
import { measureOf } from "./pieces.js";

const LAND = "英亩|亩|公顷";
/** What goods and floors are priced by. */
const PRICED =
  "台斤|市斤|公斤|千克|斤|两(?![年个天次月周人名位者])|公吨|吨|磅|盎司|平方米|平方?呎|方呎|坪|公升|升|加仑|立方米|桶";
/** What output, speed and pay are counted by. */
const TIME = "个?小时|分钟|秒钟?|天|日|周|个?星期|个?月|年";
/** Words that name the time within themselves: 时速, 月薪, 年产. */
const WITHIN = `[时分秒]速|(?<![\\d零〇一二三四五六七八九十今去明前后近多每半])[日月年](?:均|产[量值能]?|薪|租|收入|销|供|处理|接待|发送|加工|吞吐|运|发电)`;

/** 亩产800公斤, 每亩增收2000元, 20公斤/亩, 每斤3.5元, 3.5元一斤, 每秒300立方米, 时速120公里, 月薪8000元. */
export const addChineseRates = addRates({
  before: new RegExp(
    String.raw`(?<unit>${LAND})(?:(?<=每(?:${LAND}))[^\d,。;]{0,8}|均?产量?[^\d,。;]{0,4}|均[^\d,。;]{0,6})$|(?<sold>(?<=每|(?<![零〇一二三四五六七八九十百千万第之])一)(?:${PRICED}|呎)|[呎尺](?=[价租]))(?![体])[^\d,。;]{0,8}$|(?<time>(?<=每)(?:${TIME})|${WITHIN})[^\d,。;、每]{0,8}$`,
    "u",
  ),
  after: new RegExp(
    `^ ?(?:/|每) ?(?<unit>${LAND})|^钱?(?:/|每|一) ?(?<sold>${PRICED})(?!重)|^[次个件名]? ?(?:/|每) ?(?<time>${TIME}|h|min|s)(?![a-z])`,
    "u",
  ),
  needs: `[亩顷]|[呎尺][价租]|每呎|(?:/|每|一) ?(?:${PRICED})|(?:/|每) ?(?:${TIME}|h|min|s)|${WITHIN}`,
  joint: /^(?:[提上升回增降下减缩扩落跌涨][高升涨加到长至低降落少小大]?)?[到至为](?:约|近|了)?$/u,
  unitOf: (name) => measureOf(names[name] ?? names[name.charAt(0)] ?? name).unit,
});

/** Times and floors by the word or the first character of it that stands in a rate, as {@link measureOf} knows them. */
const names: Readonly<Record<string, string>> = {
  ...{ 日: "天", 月: "个月", 年: "年", 时: "小时", 分: "分钟", 秒: "秒" },
  ...{ 呎: "平方呎", 尺: "平方呎" },
};
