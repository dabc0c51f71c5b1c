import { FIGURES } from "../../quantities/figures.js";

export { readHanNumeral as readNumeral } from "../../numbers/han-numeral.js";

/** The characters that numerals begin with. */
export const NUMERALS = "0123456789零〇一二两三四五六七八九十百千万亿廿卅";

/** `万`, `百万`, `万亿`; not the 千 of 千克 or the 兆 of 兆瓦 and 200兆宽带. */
export const MAGNITUDE = `(?:[十百千]?万亿|[十百千]?[万亿]|(?:百(?!分|帕|年|货|姓|日咳)|千(?![米克瓦卡伏帕赫牛焦升安吨](?!家|人)|字节|位)|十(?!进制)|(?<!(?:网速|带宽|宽带|流量|速率|(?:[上下]载|网络|传输|[上下]行)速度|每秒)[^,。;]{0,8})兆(?![瓦赫帕焦欧位伏]|字节|电子|比特|宽带|带宽|光[纤网]|网[速络]|以太网|流量|专线|端口|级|/秒|每秒)))`;

const MIXED = String.raw`(?<=[十百千万亿]零?)(?:零?\d{1,4}(?:(?:千(?=吨)|${MAGNITUDE})|(?![\d.,%年月日时点个])|(?<=零\d{1,3})(?=年)))+`;
const HAN = "[零〇一二两三四五六七八九十百千万亿廿卅]";
/** 两 stands before magnitudes only, where it is not the first: 四两 is a weight. */
const HAN_NEXT = "(?:[零〇一二三四五六七八九十百千万亿廿卅]|两(?=[百千万亿]))";
const POINT = `点[零〇一二三四五六七八九]{1,12}(?!十?分(?!之|贝))[万亿]{0,2}`;

/** `1亿2000万`, `5千`, `206.31 亿`, `一万五千亿`, `三点五`, `二〇一八`. */
export const NUMERAL = String.raw`(?:${FIGURES}(?: ?${MAGNITUDE}(?:零?(?:\d,\d{3}|\d{1,4}(?:\.\d{1,6})?|[一二两三四五六七八九])${MAGNITUDE}){0,3}(?:零?(?:\d,\d{3}|\d{1,4})(?![\d.年月日]|,\d{3}))?)?|(?<!${HAN})${HAN}${HAN_NEXT}{0,29}(?:兆${HAN}{0,20})?(?:${MIXED}|${POINT})?)`;
