/** Past what the hall did, in brackets after the end of a sentence, which belongs to it: `大家都赞成。（掌声）`, `（全场大笑）`. */
export function pastHallRemark(text: string, offset: number): number {
  if (!OPENS.test(text.charAt(offset))) return offset;
  return offset + (REMARK.exec(text.slice(offset, offset + LONGEST))?.[0].length ?? 0);
}

const OPENS = /[（([［【〔]/u;
const LONGEST = 30;
const DONE =
  "掌声|掌聲|鼓掌|笑|欢呼|歡呼|起立|喝彩|叫好|喊|口号|口號|哽咽|落泪|落淚|流泪|流淚|哭|沉默|停顿|停頓|插话|插話|点头|點頭|摇头|搖頭|鞠躬|举手|舉手|举杯|舉杯|敬礼|敬禮|嘘|喧哗|喧嘩|拍手|抽泣|啜泣|叹气|嘆氣|歌声|歌聲|音乐起|音樂起|奏乐|奏樂|退席|离席|離席|哄堂";
/** "（掌声）", "（长时间热烈的掌声）", "[全场大笑。]" */
const REMARK = new RegExp(
  `^[（(［【〔[][^（）()［］【】〔〕[\\]\\r\\n]{0,16}?(?:${DONE})[^（）()［］【】〔〕[\\]\\r\\n]{0,8}[）)］】〕\\]]`,
  "u",
);
