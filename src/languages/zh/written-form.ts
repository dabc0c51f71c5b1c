/** How a Chinese text is written, as a language tag says it. */
export type WrittenChinese = "zh-CN" | "zh-TW" | "zh-HK";

/**
 * How a Chinese text is written, by its characters: Simplified where those are not outnumbered by Traditional ones. Of Traditional texts those
 * are from Hong Kong that show more of its words and forms than of Taiwan's; one that shows neither is as the tag `zh-Hant` is understood.
 *
 * @see Unicode CLDR, likely subtags: `zh-Hant` is `zh-Hant-TW`
 */
export function writtenForm(text: string): WrittenChinese {
  const head = text.slice(0, HEAD);
  if (countOf(head, TRADITIONAL) <= countOf(head, SIMPLIFIED)) return "zh-CN";
  return countOf(head, HONG_KONG) > countOf(head, TAIWAN) ? "zh-HK" : "zh-TW";
}

const HEAD = 200_000; // characters, more than enough to tell
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Frequent characters that are written so in one script alone. */
const SIMPLIFIED =
  /[这个们来时会发国对过经说当开关问间学业长门见东车马难点电无为与实现样还从进边种总题听应动军机务员产义书认让报场县区红华农决众传价伤优师岁岛币广庆归岂张弯录忆态战护拥择损换据挥搁数断术权条极构标树桥检毕气汉汤沟济温湾湿灭灯灵炉烟热爱牵独环]/gu;
const TRADITIONAL =
  /[這個們來時會發國對過經說當開關問間學業長門見東車馬難點電無為與實現樣還從進邊種總題聽應動軍機務員產義書認讓報場縣區紅華農決眾傳價傷優師歲島幣廣慶歸豈張彎錄憶態戰護擁擇損換據揮擱數斷術權條極構標樹橋檢畢氣漢湯溝濟溫灣濕滅燈靈爐煙熱愛牽獨環]/gu;

/** Cantonese, the forms of characters that its lists prescribe, and words of its own: 嘅, 裏, 軟件, 的士. */
const HONG_KONG =
  /[嘅咗唔嗰喺冇佢啲嚟哋咁嘢裏着衞敍峯綫牀羣麪粧]|(?<![關聯干體])係|軟件|硬件|網絡|數碼|的士|巴士|港元|港幣|立法會|特首|特區|香港|打印|屏幕|信息|質素/gu;

/** Matches characters and words that Taiwan writes: 裡, the particle 著, 軟體, 計程車. */
const TAIWAN =
  /[裡臺麵]|(?<![名巨原顯專編譯論土卓昭])著(?![名作者述稱重])|軟體|硬體|網路|數位|計程車|公車|捷運|台灣|新台幣|立法院|行政院|民國|品質|螢幕|滑鼠|印表機|程式|專案|資料庫/gu;
