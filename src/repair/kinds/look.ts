import { cells } from "../cells.js";
import { GAP, NO_START } from "../wraps/cues.js";
import {
  CELL,
  CODE,
  CUE,
  ENTRY,
  HEAD_WORD,
  HEADING,
  ITEM,
  LABEL,
  LIKELY_ITEM,
  type LineForm,
  PROSE,
  QUOTED,
  RULE,
  STANDING,
  STANDING_HEADING,
  STANDING_LABEL,
} from "./line-form.js";

/** What a line is by its own look. The first of these looks that it has decides. */
export function lookOf(line: string): LineForm {
  if (GAP.test(line)) return STANDING;
  if (isPlain(line) || NO_START.test(line)) return PROSE;
  const text = line.replace(BLANK_TO_FILL, "（）");
  for (const [pattern, form] of LOOKS) if (pattern.test(text)) return form;
  return LABEL_ALONE.test(text) && cells(text) <= LONGEST_LABEL ? STANDING_LABEL : PROSE;
}

/** A blank to fill in, which parts no cells: `正确的是（　　）`, `则          （   ）` */
const BLANK_TO_FILL = /\s{0,60}[（(]\s{1,60}[)）]/gu;

/** Who wrote, took or edited it, alone on a line: `本报记者　尼玛　通讯员　张建设`, `文/李明 图/王芳`, `记者 陈果` */
const BYLINE =
  /^(?:(?:本报|本刊|本台|本站|本網|本网|新华社|新華社|中新社|中央社)(?:特约|特約|实习|實習|见习)?(?:记者|記者|通讯员|通訊員|评论员|評論員)|(?:记者|記者|通讯员|通訊員|撰文|摄影|攝影|编译|編譯|文|图|圖)[\s/／|｜])[^，。；！？：:]{2,30}$/u;

const LOOKS: readonly (readonly [RegExp, LineForm])[] = [
  [/^[^\p{L}\p{N}“‘「『《（(]+$/u, RULE], // "-----", "***"
  [/^[|│┃].*[|│┃]$|^\+[-=+]+\+$/u, CELL], // "|左击|选择|"
  [/^[│┃]/u, STANDING],
  [/\.{4,}|(?:[.．·] ){4,}|…{3,} ?[0-9]|·{4,}/u, STANDING], // "第一节 概要......7"
  [/^\[?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]{1,3})?(?:\]| ?-->)/u, CUE], // "00:00:13,850 --> 00:00:14,350"
  [/^<[/!?]?[A-Za-z].*>\P{L}?$/u, CODE], // "<figure>"
  [/^#\+[A-Z]+:/u, CODE],
  [/^#{1,6} \S/u, STANDING_HEADING], // "## 目录"
  [/^>/u, QUOTED], // a line of a letter that is answered
  [/^!?\[.*\]\(.*\)$/u, STANDING], // "[专页](https://…)"
  [/^(?:[-*+·]\s|[•●○■□◆◇▪▲△★☆※▶►‣∙✓✔])\s*\S/u, ITEM],
  [/^[0-9+]{1,9}$/u, STANDING],
  [/^[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?$/u, STANDING], // "16:05"
  [/^.{1,14}\s(?:[0-9]{4}[-/.])?[0-9]{1,2}[-/:：][0-9]{1,2}$/u, STANDING], // "河边的人 7-28"
  [
    /^[0-9]{4} ?[-/.年] ?[0-9]{1,2} ?(?:[-/.月] ?[0-9]{1,2} ?日?)?(?:\s*[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?(?:\s+来源\P{P}.*)?$/u,
    STANDING,
  ], // "2019-09-24 09:10"
  [/^\[?[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[ T][0-9]{1,2}:[0-9]{2}/u, ENTRY], // "2022-01-05 08:00:01 INFO 服务启动"
  [/^[0-9]{1,2}(?:\.[0-9]{1,2}){1,4}\.?\s+(?:[和与至到、]|[0-9]).*[，。]/u, LIKELY_ITEM], // "5.1.1 和 5.1.2 小节中介绍的命令，"
  [/^[0-9]{1,2}(?:\.[0-9]{1,2}){1,4}\.?\s+\S/u, HEADING], // "2.1.6. 网络连接硬件"
  [BYLINE, STANDING],
  [/^[（(]?(?:[0-9]{1,3}[.、)）．]\s+|\[[0-9]{1,3}\]\s*)\S/u, ITEM], // "1. 答题前", "[1] 县志"
  [
    /^(?:[（(](?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[0-9]{1,3}[、）)]|[0-9]{1,3}[.．](?![0-9])|[①-⑳]|[A-Ha-h][.．、)）]\s*|[（(](?:[A-Za-z]|[ivx]{1,4}|[甲乙丙丁戊己庚辛壬癸])[)）]\s*|[甲乙丙丁戊己庚辛壬癸]、)\S/u,
    LIKELY_ITEM,
  ],
  [/^第 ?[0-9一二三四五六七八九十百零〇]{1,6} ?[章节回卷部篇条課课讲講](?:[ \u3000]|$)/u, LIKELY_ITEM], // "第三条　…"
  [/^[^\s，。；！？：:]{1,12}(?:\t| {2,}|\u3000{2,})\s*\S(?:(?!\t| {3}|\u3000{2}).)*$/u, HEAD_WORD], // "SMP        对称多处理"
  [/\S(?:\t| {3,}|\u3000{2,})\s*\S/u, CELL],
  [/^[\p{L}\p{N}（）() ]{1,12}[：:](?=.)/u, LABEL], // "会议时间：2018.3.23"
];

/** Whether a line begins with a Chinese character that numbers nothing and holds no sign that a look asks for, as most lines do. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 0x4e00 || first > 0x9fff || NUMBERS.includes(text.charAt(0))) return false;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x2e || code === 0x3a || (code > 0x9fff && ASKED.includes(text.charAt(at))))
      return false;
    if (code > 0x7f && code < 0x3002 && ASKED.includes(text.charAt(at))) return false;
  }
  return true;
}

const NUMBERS = "一二三四五六七八九十第";
const ASKED = "：．…·\u00a0\u3000";
const LABEL_ALONE = /^[^，。；！？“”]{1,14}[：:]$/u;
const LONGEST_LABEL = 8; // cells
