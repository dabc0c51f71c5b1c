import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { encodeText } from "../../src/text/encode.js";
import type { Encoding } from "../../src/text/encodings.js";

/** A small file, and what of it translators see. */
interface Offer {
  readonly what: string;
  readonly name: string;
  readonly content: string;
  readonly encoding?: Encoding;
  /** Each stands whole in one segment, and nowhere else. */
  readonly offers: readonly string[];
  /** These stand in no segment. */
  readonly keeps?: readonly string[];
  /** The most codes of the segment of a text, each end of a pair for itself. */
  readonly codes?: readonly [text: string, most: number];
}

function segmentsIn({ name, content, encoding = "utf-8" }: Offer) {
  const encoded = encodeText(content, encoding);
  if (!("bytes" in encoded)) throw new Error(`${encoding} cannot hold the test`);
  const options = { repair: "auto", repeats: "keep", srcLang: "zh-CN", trgLang: "en", concepts: [] } as const;
  const { document } = readDocument({ name, bytes: encoded.bytes }, options);
  return document.units.flatMap(({ segments }) => segments.map(({ source }) => source));
}

const page = (body: string): string => `<!doctype html><meta charset="utf-8"><body>${body}`;

const offers: readonly Offer[] = [
  {
    what: "a block in an inline element",
    name: "a.html",
    content: page("<span>前言<div>正文<em>重点</em>。</div>后记</span>"),
    offers: ["前言", "正文重点。", "后记"],
  },
  {
    what: "texts of attributes and of controls",
    name: "a.html",
    content: page(
      '<input type=reset value=重填><input type=text value=张三 placeholder=姓名><svg><title>图示</title></svg><select><option label="甲组">一组</select><img alt="" title=照片>',
    ),
    offers: ["重填", "姓名", "图示", "甲组", "一组", "照片"],
    keeps: ["张三"],
  },
  {
    what: "scripts, styles, templates and comments",
    name: "a.html",
    content: page(
      "<p>可见</p><template><p>模板</p></template><script>// 脚本\n</script><style>p::after{content:'样式'}</style><!-- 批注 --><iframe srcdoc='框架'></iframe>",
    ),
    offers: ["可见"],
    keeps: ["模板", "脚本", "样式", "批注"],
  },
  {
    what: "what a page says of itself",
    name: "a.html",
    content:
      '<!doctype html><meta charset=utf-8><title>站名</title><meta name=keywords content="粮食,水利"><meta property="og:description" content=摘要><meta name=generator content=生成器><link title="订阅源" href=a.xml rel=alternate><body><p>正文',
    offers: ["站名", "粮食,水利", "摘要", "正文"],
    keeps: ["生成器"],
  },
  {
    what: "a line break within a word",
    name: "a.html",
    content: page("<p>改革\r\n\t开放，<b>\n继续</b>\n前进"),
    offers: ["改革开放，继续前进"],
  },
  {
    what: "a line break beside a full-width mark",
    name: "a.html",
    content: page("<p>他说：\n“走吧”\n——然后离开。"),
    offers: ["他说：“走吧”——然后离开。"],
  },
  {
    what: "a line break between Han and Latin or Hangul",
    name: "a.html",
    content: page("<p>支持\nUSB 接口<p>学习\n한국어"),
    offers: ["支持 USB 接口", "学习 한국어"],
  },
  {
    what: "readings with brackets for old browsers",
    name: "a.html",
    content: page("<p>到<ruby><rb>蚌埠</rb><rp>（</rp><rt>bèng bù</rt><rp>）</rp></ruby>去"),
    offers: ["到蚌埠去"],
    keeps: ["bèng"],
  },
  {
    what: "readings of each character",
    name: "a.html",
    content: page("<p><ruby>亳<rt>bó<rtc>注音</rtc></ruby>州"),
    offers: ["亳州"],
  },
  {
    what: "a text in a pre, and none in what says no",
    name: "a.html",
    content: page(
      '<pre>甲行\n  乙行</pre><div class="x notranslate y">留一</div><p translate=NO>留二<b translate=yes>译三</b></p>',
    ),
    offers: ["甲行", "乙行", "译三"],
    keeps: ["留一", "留二"],
  },
  {
    what: "references by name, number and without their end",
    name: "a.html",
    content: page("<p>丙&ensp;丁&#x4E2D;&#25991;&copy;甲&ampx; 5 &lt 6"),
    offers: ["中文©甲&x; 5 < 6"],
  },
  {
    what: "a reference in an attribute",
    name: "a.html",
    content: page('<img alt="“甲&quot;乙&#39;” &amp; 丙">'),
    offers: ["“甲\"乙'” & 丙"],
  },
  {
    what: "a page in GB18030 that says UTF-8",
    name: "a.html",
    content: "<!doctype html><meta charset=utf-8><title>朱镕基</title><p>他在㐀地工作。",
    encoding: "gb18030",
    offers: ["朱镕基", "他在㐀地工作。"],
  },
  {
    what: "a page in Big5",
    name: "a.html",
    content: "<meta charset=big5><title>資料庫</title><p>請輸入關鍵字，然後按下搜尋。",
    encoding: "big5",
    offers: ["資料庫", "請輸入關鍵字，然後按下搜尋。"],
  },
  {
    what: "front matter in YAML",
    name: "a.md",
    content:
      "---\nlayout: 文章\ntitle: '第一章：“总则”'\nsummary: >-\n  分两行\n  写成\nslug: 一二三\nkeywords:\n  - 港口\n---\n正文\n",
    offers: ["第一章：“总则”", "分两行写成", "港口", "正文"],
    keeps: ["文章", "一二三"],
  },
  {
    what: "front matter in TOML",
    name: "a.md",
    content: '+++\ntitle = "标题"\nurl = "/标题甲/"\ndate = 2026-01-01\n[params]\ndescription = "简介"\n+++\n\n正文\n',
    offers: ["简介", "正文"],
    keeps: ["标题甲", "2026"],
  },
  {
    what: "an address of a heading",
    name: "a.md",
    content: "## 安装 {#安装步骤 .big}\n\n### 升级\n\n正文\n",
    offers: ["安装", "升级", "正文"],
    keeps: ["安装步骤"],
  },
  {
    what: "a paragraph of several lines in a quotation and an item",
    name: "a.md",
    content: "> 第一行\n还是\n> 引文\n\n- 项目\n  分行\n懒续\n",
    offers: ["第一行还是引文", "项目分行懒续"],
  },
  {
    what: "a hard break, which parts no sentence of its own",
    name: "a.md",
    content: "甲行  \n乙行\\\n丙行\n",
    offers: ["甲行"],
    codes: ["甲行", 2],
  },
  {
    what: "a setext heading of two lines",
    name: "a.md",
    content: "上半\n下半\n====\n\n正文\n",
    offers: ["上半下半", "正文"],
  },
  {
    what: "a table with bars in it",
    name: "a.md",
    content: "列一 | 列二\n:-: | --\n`甲\\|乙` 或 | [链\\|接](a.md)\n丁 |\n",
    offers: ["列一", "列二", "链|接", "丁"],
    keeps: [":-:"],
  },
  {
    what: "code in fences, in lines and indented",
    name: "a.md",
    content: "~~~py title=x\n# 注释一\n~~~\n\n用 ``a ` 码`` 写\n\n\t缩进码\n\n<pre>块码</pre>\n\n后文\n",
    offers: ["后文"],
    keeps: ["注释一", "缩进码"],
    codes: ["写", 1],
  },
  {
    what: "HTML in Markdown",
    name: "a.md",
    content: "<details><summary>展开</summary>\n\n里面**强调**了\n\n</details>\n\n<img src=a.png alt=图>行<br/>尾\n",
    offers: ["展开", "里面强调了", "图"],
  },
  {
    what: "items in items, tasks and quotations",
    name: "a.md",
    content: "* 外\n\n  续\n\n  1) 内\n     > 引\n* [X] 完成\n+ [ ] 未完\n",
    offers: ["外", "续", "内", "引", "完成", "未完"],
    keeps: ["[X]", "[ ]", "1)"],
  },
  {
    what: "footnotes and definitions",
    name: "a.md",
    content: "见注[^甲]和注[^乙]。\n\n[^甲]: 其一\n    续行\n[^乙]: 其二\n\n名词\n:   解释\n",
    offers: ["其一续行", "其二", "名词", "解释"],
    keeps: ["[^甲]"],
    codes: ["见注", 2],
  },
  {
    what: "links by reference and what they refer to",
    name: "a.md",
    content: "见[手册][s]、[s]和![图][s]。\n\n[s]: a.md '提示'\n",
    offers: ["手册", "提示"],
  },
  {
    what: "MDX: what is for people in components, and nothing of the program",
    name: "a.mdx",
    content:
      'import 甲 from "./甲";\nexport const 乙 = "程序";\n\n<Card title="卡片" id="编号">\n\n内文{1 + 1}完\n\n</Card>\n\n{/* 批注 */}\n',
    offers: ["卡片", "内文"],
    keeps: ["程序", "编号", "批注", "甲"],
  },
  {
    what: "MDX: an element in a line",
    name: "a.mdx",
    content: "点<Button icon={<甲/>}>提交</Button>即可。\n",
    offers: ["点提交即可。"],
    codes: ["点提交", 2],
  },
  {
    what: "MDX: front matter and a table",
    name: "a.mdx",
    content: "---\ntitle: 页\nid: 页号\n---\n\n| 头 |\n|--|\n| {x} 格 |\n",
    offers: ["页", "头", "格"],
    keeps: ["页号"],
  },
  {
    what: "formulas, and prices that are none",
    name: "a.md",
    content: "售价 $5 和 $6 元。\n\n设 $甲=1$ 则\n\n$$\n乙\n$$\n",
    offers: ["售价 $5 和 $6 元。", "则"],
    keeps: ["甲=1", "乙"],
  },
  {
    what: "a formula in a line of its own",
    name: "a.md",
    content: "前 $$E_k$$ 后\n",
    offers: ["后"],
    keeps: ["E_k"],
    codes: ["后", 1],
  },
  {
    what: "CR LF and a byte order mark",
    name: "a.md",
    content: "\ufeff- 项\r\n  续\r\n\r\n尾。\r\n",
    offers: ["项续", "尾。"],
    keeps: ["\ufeff"],
  },
  {
    what: "a text without a line end, in CR LF, with a byte order mark in front matter",
    name: "a.md",
    content: "\ufeff---\r\ntitle: 题\r\n---\r\n正文",
    offers: ["题", "正文"],
    keeps: ["\ufeff", "---"],
  },
  {
    what: "a cue of two lines with tags",
    name: "a.srt",
    content: "1\r\n00:00:01,000 --> 00:00:02,000\r\n<font color=red>我们到了</font>\r\n山脚下。\r\n",
    offers: ["我们到了山脚下。"],
    keeps: ["-->", "color"],
    codes: ["我们", 3],
  },
  {
    what: "a cue without a number, and one after another without a blank line",
    name: "a.srt",
    content: "00:00:01,000 --> 00:00:02,000\n起风了\n2\n00:00:03,000 --> 00:00:04,000 X1:10 X2:20\n下雨了\n",
    offers: ["起风了", "下雨了"],
    keeps: ["X1"],
  },
  {
    what: "two speakers with blanks before their dashes",
    name: "a.srt",
    content: "1\n00:00:01,000 --> 00:00:02,000\n - 你来了？\n－来了。\n",
    offers: ["你来了？", "来了。"],
    keeps: ["-", "－"],
  },
  {
    what: "subtitles in GB18030",
    name: "a.srt",
    content: "1\n00:00:01,000 --> 00:00:02,000\n喆哥，我们在㙍塘等你。\n",
    encoding: "gb18030",
    offers: ["喆哥，我们在㙍塘等你。"],
  },
  {
    what: "subtitles in Big5",
    name: "a.srt",
    content: "1\n00:00:01,000 --> 00:00:02,000\n請問這裡有誰會說國語嗎？\n\n2\n00:00:03,000 --> 00:00:04,000\n許功蓋\n",
    encoding: "big5",
    offers: ["請問這裡有誰會說國語嗎？", "許功蓋"],
  },
  {
    what: "subtitles in UTF-16",
    name: "a.srt",
    content: "\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\n出发。\r\n",
    encoding: "utf-16be",
    offers: ["出发。"],
    keeps: ["\ufeff"],
  },
  {
    what: "WebVTT: notes, regions and settings",
    name: "a.vtt",
    content:
      "WEBVTT\n\nREGION\nid:下\n\nNOTE\n记一\n记二\n\n开场\n01:00:01.000 --> 01:00:02.000 line:0 region:下\n<v.loud 主持人>各位<b>观众</b>。</v>\n",
    offers: ["各位观众。"],
    keeps: ["记一", "记二", "开场", "主持人"],
    codes: ["各位", 4],
  },
  {
    what: "WebVTT: references and times in a cue",
    name: "a.vtt",
    content: "WEBVTT\n\n00:01.000 --> 00:02.000\n<00:01.100>唱&nbsp;<00:01.500>歌 &gt; 说 &amp;amp;\n",
    offers: ["歌 > 说 &amp;"],
  },
  {
    what: "WebVTT: a language and a reading",
    name: "a.vtt",
    content: "WEBVTT\n\n00:01.000 --> 00:02.000\n<lang zh>去<ruby>柏<rt>bò</rt></ruby>林</lang>\n",
    offers: ["去柏林"],
    keeps: ["bò"],
  },
  {
    what: "ASS: overrides, comments, drawings and commas",
    name: "a.ass",
    content:
      "[Script Info]\nTitle: 片名\n[Events]\nFormat: Layer, Start, End, Style, Text\nComment: 0,0:00:00.00,0:00:01.00,甲,批注\nDialogue: 0,0:00:01.00,0:00:02.00,甲,{\\pos(1,2)}先看,再说{\\i1}吧{\\i0}\nDialogue: 1,0:00:01.00,0:00:02.00,甲,{\\p2}m 0 0 l 山{\\p0}\n",
    offers: ["先看,再说吧"],
    keeps: ["片名", "批注", "山", "pos"],
    codes: ["先看", 1],
  },
  {
    what: "ASS: lines broken by layout",
    name: "a.ass",
    content: "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,走过\\N山路\\n再\\h见\n",
    offers: ["走过山路再\u00a0见"],
    codes: ["走过", 2],
  },
  {
    what: "SSA before it",
    name: "a.ssa",
    content:
      "[Script Info]\nScriptType: v4.00\n\n[Events]\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: Marked=0,0:00:01.00,0:00:02.00,Default,旁白,0000,0000,0000,!Effect,天黑了。\n",
    offers: ["天黑了。"],
    keeps: ["旁白", "Marked"],
  },
  {
    what: "blocks in links and labels",
    name: "a.html",
    content: page("<a href=b><h3>题目</h3><p>引语</p></a><label>姓<input placeholder=全名>氏</label>"),
    offers: ["题目", "引语", "姓氏", "全名"],
  },
  {
    what: "text beside a block, and in what runs across",
    name: "a.html",
    content: page("甲文<p>乙文</p>丙文<marquee>丁文</marquee><ruby>戊<rt>wù</rt></ruby>文"),
    offers: ["甲文", "乙文", "丙文", "丁文", "戊文"],
  },
  {
    what: "readings in a pair of their own, with words around",
    name: "a.html",
    content: page("<p>写<ruby><rb>汉</rb><rb>字</rb><rtc><rt>hàn</rt><rt>zì</rt></rtc></ruby>吧</p>"),
    offers: ["写汉字吧"],
    keeps: ["hàn"],
  },
  {
    what: "lines of a pre in a cell, with marks",
    name: "a.html",
    content: page("<table><td><pre>第一行\n  第<b>二</b>行</pre></table>"),
    offers: ["第一行", "第二行"],
  },
  {
    what: "a text whose style keeps its lines, and a text field",
    name: "a.html",
    content: page('<p style="white-space: pre-wrap">上句\n下句</p><textarea>\n 上行\n 下行</textarea>'),
    offers: ["上句", "下句", "上行", "下行"],
  },
  {
    what: "references that stand for marks of markup",
    name: "a.html",
    content: page("<p>甲&lt;b&gt;乙&#x4E2D;&quot;丙&apos;&ensp;丁&foo;</p>"),
    offers: ["甲<b>乙中\"丙'\u2002丁&foo;"],
  },
  {
    what: "a page in GB18030 that says nothing",
    name: "a.html",
    encoding: "gb18030",
    content: "<title>港口的天气</title><p>今天的海面很平静，渔船都出海了。",
    offers: ["港口的天气", "今天的海面很平静，渔船都出海了。"],
  },
  {
    what: "front matter with values in every style",
    name: "a.md",
    content: "---\ntitle: '甲''乙'\nsummary: >\n  丙丙\n  丁丁\ntags: [戊, \"己\"]\nslug: 庚\n---\n\n辛\n",
    offers: ["甲'乙", "丙丙丁丁", "戊", "己", "辛"],
    keeps: ["庚"],
  },
  {
    what: "a table without bars at its edges",
    name: "a.md",
    content: "甲 | 乙\n:-- | --:\n**丙** | `丁`\n己\\|庚 |\n",
    offers: ["甲", "乙", "丙", "己|庚"],
    keeps: ["丁"],
  },
  {
    what: "a table in an item",
    name: "a.md",
    content: "- 项目\n\n  | 甲 | 乙<br>丙 |\n  |---|---|\n  | 丁 | ![戊](a.png) |\n",
    offers: ["项目", "甲", "乙丙", "丁", "戊"],
  },
  {
    what: "code in tildes and in a quotation",
    name: "a.md",
    content: "~~~ 语言\n甲\n~~~\n\n> ```\n> 乙\n> ```\n>\n> 丙`丁`\n",
    offers: ["丙"],
    keeps: ["甲", "乙", "丁"],
  },
  {
    what: "numbered items with blocks in them",
    name: "a.md",
    content: "1. 甲\n\n   乙\n2) 丙\n   1. 丁\n      - 戊\n",
    offers: ["甲", "乙", "丙", "丁", "戊"],
  },
  {
    what: "a note of two blocks, and one with an inline mark",
    name: "a.md",
    content: "甲[^a]乙[^二]\n\n[^a]: 丙\n\n    丁\n\n[^二]: **戊**己\n",
    offers: ["甲乙", "丙", "丁", "戊己"],
  },
  {
    what: "formulas with Chinese in them",
    name: "a.md",
    content: "设$x_{总}$与$y$相等，即\n\n$$\nx = \\text{合计}\n$$\n\n乙\n",
    offers: ["设与相等，即", "乙"],
    keeps: ["总", "合计"],
  },
  {
    what: "lone CR as line ends",
    name: "a.md",
    content: "# 甲\r\r乙乙\r丙丙\r",
    offers: ["甲", "乙乙丙丙"],
  },
  {
    what: "subtitles in GB18030 with CR LF",
    name: "a.srt",
    encoding: "gb18030",
    content: "1\r\n00:00:01,000 --> 00:00:02,000\r\n今天的风浪很大，\r\n我们不出海了。\r\n",
    offers: ["今天的风浪很大，我们不出海了。"],
  },
  {
    what: "subtitles in UTF-16, big end first",
    name: "a.srt",
    encoding: "utf-16be",
    content: "\ufeff1\n00:00:01,000 --> 00:00:02,000\n天亮了。\n",
    offers: ["天亮了。"],
  },
  {
    what: "ASS in UTF-16",
    name: "a.ass",
    encoding: "utf-16le",
    content: "\ufeff[Events]\r\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\i1}天亮了。\r\n",
    offers: ["天亮了。"],
  },
];

describe("translators are offered once, and whole,", () => {
  it.each(offers)("$what ($name)", (offer) => {
    const segments = segmentsIn(offer);
    const texts = segments.map(({ text }) => text);
    const whole = texts.join("\u0001");
    for (const text of offer.offers) expect([text, whole.split(text).length - 1]).toEqual([text, 1]);
    for (const text of offer.keeps ?? []) expect(whole).not.toContain(text);
    if (offer.codes === undefined) return;
    const [begins, most] = offer.codes;
    const own = segments.find(({ text }) => text.includes(begins));
    expect(own?.codes.length).toBeLessThanOrEqual(most);
  });
});
