/** What a line's beginning and end say about whether a sentence goes on across them. */

/** Whether a line ends a sentence, closing marks and the mark of a note included: `说。”`, `说。①`, `说。[注1]`, `说。1` */
export const endsSentence = (text: string): boolean =>
  STOPS.has(text.charAt(text.length - 1)) || (!isPlainEnd(text) && SENTENCE_END.test(text.slice(-LONGEST_END)));

const STOPS: ReadonlySet<string> = new Set("。！？!?…");
const LONGEST_END = 32; // characters: the marks after a sentence

/** Whether a line ends in a credit, a byline or a reading: `（记者张三摄）`, `30℃`. */
export const endsInCredit = (text: string): boolean =>
  (CREDIT_MARKS.has(text.charAt(text.length - 1)) || text.includes("责任编辑")) && CREDIT_END.test(text);

/** Whether a line ends in a Chinese character or a pause, as most do: no pattern need look at it. */
function isPlainEnd(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return (code >= 0x4e00 && code <= 0x9fff) || GOES_ON.has(text.charAt(text.length - 1));
}

const GOES_ON: ReadonlySet<string> = new Set("，、；：,;:");
const CREDIT_MARKS: ReadonlySet<string> = new Set("）)网℃");
const LABEL = "(?:原|译|譯|编者|編者)?[注註] ?";
const NUMBERS = "[0-9０-９]{1,3}(?: ?[-–—~～,，、] ?[0-9０-９]{1,3}){0,3}"; // "12", "1-3"
const NOTE_MARKS = [
  "[①-⑳⑴-⒇❶-❿*＊†‡※]{1,3}",
  "[¹²³⁰⁴-⁹]{1,3}(?:[-–,，、][¹²³⁰⁴-⁹]{1,3}){0,3}",
  `(?:[[〔［【（(](?:(?:${LABEL})?${NUMBERS}|${LABEL})[\\]〕］】）)]){1,3}`, // "[1][2]", "[注1]", "【注】"
  "(?<=[。！？”][^0-9]*)[0-9]{1,2}[)）]?",
];
const SENTENCE_END = new RegExp(`[。！？!?…][”’」』）)】》"']*(?:${NOTE_MARKS.join("|")})?$`, "u");
const CREDIT_END =
  /(?:[。！？”][（(][^（）()]{1,28}[)）]|^[（(][^（）()]*(?:摄|电|报道|完|通过|供稿)[）)]|[（(][^（）()]{0,16}(?:摄|日电|社电|报电|报道|供稿|制图)[)）]|[-－—_](?:新华网|中新网|人民网|央视网)|责任编辑[：:].{2,5}|℃)$/u;
/** Ends a clause that a list or speech may follow: `：`, `；` */
export const CLAUSE_END = /[；：;:][”’」』]*$/u;
/** Ends in the middle of a sentence: `，` */
export const MID_END = /[，、,]$/u;
/** May not begin a line, so the line before goes on: `，助力` */
export const NO_START = /^[，。、；：？！”’）》」』】％%／,.;:?!)·℃]/u;
/** Ends with something open: `“` */
export const OPEN_END = /[“‘（《「『【(〔／/]$/u;
/** Begins a list item: `（一）`, `1.`, `第三条` */
export const LIST_START =
  /^[“「]?(?:[（(][一二三四五六七八九十0-9]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百零〇]{1,5}[条章节]|[0-9０-９]{1,2}[.．、）)](?![0-9０-９])|[①-⑳●○■□◆◇▲△★☆※·•▪])/u;
/** Begins a turn of a conversation: `记者：` */
export const SPEAKER_START = /^[\p{Script=Han}·]{1,8}[：:](?!$)/u;
/** Begins a dateline or credit: `本报讯`, `新华社北京` */
export const DATELINE_START =
  /^(?:本报|本刊|据?新华社|中新社|中新网|人民网|编者按|责任编辑|[（(](?:据?新华社|本报|记者|完|本栏)|[（(][^（）()]{1,20}(?:摄|电|报道|供稿)[）)])/u;
/** Begins an attribution or a second headline: `———二论在农村` */
export const DASH_START = /^[-－—_]/u;
/** A particle or preposition that cannot end a paragraph: `把` */
export const FUNCTION_WORD_END = /[的在和与为将把被对从向于及或之]$/u;
/** A particle that no sentence begins with: `的位置`, but not 的确 or 的士 */
export const NEVER_FIRST = /^(?:的(?![确確士当當卡])|们|們)/u;
/** A gap in the source, on a line of its own: `……` */
export const GAP = /^(?:[…⋯.·]+|。{2,})$/u;
/** Ends with a figure: `2018` */
export const DIGIT_END = /[0-9０-９]$/u;
/** Goes on a number: `多种`, `年来`, `％` */
export const NUMBER_GOES_ON = /^[0-9０-９年月日时分％%.．万亿多余个名家项公]/u;
/** Has a mark that ends a clause or sentence: `，` */
export const CLAUSE_MARK = /[，。；！？]/u;

/** Whether a line is the tail of a sentence that does not stand before it: `生，现在好多了。”` closes what nothing opened. */
export function isTail(text: string): boolean {
  const close = text.search(/[”」』]/u);
  const open = text.search(/[“「『]/u);
  return /^\p{Script=Han}，/u.test(text) && close >= 0 && (open < 0 || open > close);
}
