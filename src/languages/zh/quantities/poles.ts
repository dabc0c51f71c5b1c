import { type PoleRow, polesBy } from "../../quantities/poles.js";

const HEDGE = "(?:了|咗|约|近|逾|超过?|(?<=[增成]长)为|达到?|将近|大约|仅|只|再)?";
/** What a number before a dash begins or ends with, where the dash joins a range: 5℃-10℃. */
const NUMERAL_SIGN = "[\\d%℃a-z零〇一二两三四五六七八九十百千万亿)-]";
const UP =
  "(?<!负)增长|增加|递增|新增|增|上升|上涨|回升|攀升|飙升|涨|升|提高|提升|扩大|增产|增收|多增|多了|多咗|偏[多高]|多[用花付交报]|上浮|上调|调高|抬高|抬升|推高|拉高|调增|调升|调强|走高|走强|升值|加息|加薪|涨价|提价|加价|净增|高出|加快|提速|多出|延长|增重|反弹|走阔|攀高|成长|扬升|走扬|劲扬|上修|上行|贵了?";
const DOWN =
  "负增长|下降|骤降|减少|锐减|回落|下跌|暴跌|跌|降低|降|收窄|少增|少了|少咗|偏[少低]|少[用花付交报]|减产|缩减|减|下滑|萎缩|缩小|下调|调低|压低|拉低|下浮|调减|调降|调贬|走低|走弱|贬值|降息|降准|降价|减价|减薪|裁减|裁员|压缩|削减|便宜|放缓|减速|缩短|减轻|挫|急挫|回调|走跌|滑落|衰退|下修|缩水|量缩|走贬|下行";
const GAIN = "盈利|盈余|顺差|净流入(?:资金)?|溢价|净利润|净利|纯利";
const LOSS = "亏损|亏|逆差|赤字|净流出(?:资金)?|折价";

/** Words of Chinese that say on which side a number lies. */
export const chinesePoles: readonly PoleRow[] = [
  {
    axis: "sign",
    side: -1,
    isMarked: true,
    before: "(?:零下|冰点以下|海平面以?下|低于海平面)(?:约|近)?|[于为至到以是达]-|(?<![欠抱肩])负(?!责)",
    examples: ["零下二十度", "零下约12℃", "低于海平面430米", "负3.5个百分点", "下降到-2"],
  },
  {
    axis: "sign",
    side: -1,
    isMarked: true,
    before: `(?<!${NUMERAL_SIGN}[^，。；、,;:(（]{0,3})-`,
    needsMeasure: true,
    examples: ["-12℃", "增长率为-3.5%", "海拔约−430米", "最低气温-15℃"],
  },
  { axis: "sign", side: 1, isMarked: false, before: "零上|[高出]于?海平面", examples: ["零上5度", "高出海平面120米"] },
  {
    axis: "sign",
    side: 1,
    isMarked: false,
    before: `(?:${GAIN})${HEDGE}`,
    examples: ["净利润3亿元", "顺差达80亿美元"],
  },
  {
    axis: "sign",
    side: -1,
    isMarked: false,
    before: `(?:${LOSS})${HEDGE}`,
    examples: ["亏损2.3亿元", "逆差80亿美元"],
  },
  {
    axis: "sign",
    side: 1,
    isMarked: false,
    isChange: true,
    before: `(?:${UP}|[涨增升]幅|(?<=[比较][^,。;\\d]{1,12})[高快多])${HEDGE}`,
    after: "的(?:增长|增幅|涨幅|升幅)",
    examples: ["上涨6%", "增产了1.8%", "5%的涨幅", "比上年高0.3个百分点"],
  },
  {
    axis: "sign",
    side: -1,
    isMarked: false,
    isChange: true,
    before: `(?:${DOWN}|[跌降减]幅|(?<=[比较][^,。;\\d]{1,12})[低慢少])${HEDGE}`,
    after: "的(?:降幅|跌幅)",
    examples: ["下降3.5%", "減少4千人", "跌1.3%", "收窄0.3个百分点", "比上年低0.3个百分点"],
  },
  {
    axis: "era",
    side: -1,
    isMarked: true,
    before: "[公西]元前 ?(?:约)?|(?<=^|[,。;(约至到])前(?=\\d{3,4}年)",
    examples: ["公元前221年", "西元前490年", "公元前3世纪", "约前2070年"],
  },
  { axis: "era", side: 1, isMarked: false, before: "[公西]元 ?", examples: ["公元79年"] },
  { axis: "latitude", side: 1, isMarked: false, before: "北纬 ?", examples: ["北緯21.4度"] },
  { axis: "latitude", side: -1, isMarked: true, before: "南纬 ?", examples: ["南纬12.3度"] },
  { axis: "longitude", side: 1, isMarked: false, before: "东经 ?", examples: ["東經124.8度"] },
  { axis: "longitude", side: -1, isMarked: true, before: "西经 ?", examples: ["西经58.4度"] },
  {
    axis: "end",
    side: 1,
    isMarked: false,
    before: "(?:^|[,。;:、(]|[今去明当本每全]年|在)(?:的)?后",
    needsMeasure: true,
    examples: ["后三个月", "今年后四个月"],
  },
  {
    axis: "end",
    side: -1,
    isMarked: false,
    before: "(?:^|[,。;:、(]|[今去明当本每全]年|在)头",
    needsMeasure: true,
    examples: ["头十天"],
  },
  {
    axis: "course",
    side: 1,
    isMarked: false,
    isChange: true,
    before: `(?:${UP})[至到为](?:约|近|逾|超过?)?(?:原[来先]|去年|上年)?的?`,
    examples: ["失业率升至5%", "逆差扩大到80亿美元"],
  },
  {
    axis: "course",
    side: -1,
    isMarked: false,
    isChange: true,
    before: `(?:${DOWN})[至到为](?:约|近|逾|超过?)?(?:原[来先]|去年|上年)?的?`,
    examples: ["降至5%", "减为98万人", "跌到3000点"],
  },
];

/** Adds to the quantities of a Chinese text the side on which each lies. */
export const addChinesePoles = polesBy(chinesePoles, /^ ?(?:年|世纪|度|℃|%)? ?(?:-|~|至|到|和|、)(?:[公西]元)? ?$/u);
