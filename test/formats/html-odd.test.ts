import { describe, expect, it } from "vitest";
import { html } from "../../src/formats/html/html.js";
import { writeFile } from "../../src/formats/index.js";
import type { Content, Document, Segment } from "../../src/model/document.js";
import type { InputFile } from "../../src/model/input-file.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { encodeText } from "../../src/text/encode.js";
import type { Encoding } from "../../src/text/encodings.js";

/** Pages with the faults and the old ways of pages that people have saved. */
const pages: readonly { readonly what: string; readonly text: string; readonly encoding?: Encoding }[] = [
  {
    what: "forms, tables and formatting elements that cross",
    text: `<form>外层<form>内层<input type=submit value=提交></form>表后</form><table><tr><td>一<table><tr><td>二<p>三</table>四<td>五</table>
<b>粗<i>斜粗</b>斜</i>后<a href=1>甲<a href=2>乙</a>尾<h2>题<p>段</h2>后<ul><li>项<ul><li>子<li>子二</ul>尾<dl><dt>词<dd>解`,
  },
  {
    what: "references without semicolons and values in any quotes",
    text: `<title>字符 &amp 引用</title><p>甲&nbsp乙&ampamp;丙&copy2020年 &lt三&gt; &#x6587;&#25991字</p><img alt='他说"好"' title="她说'好'"><img alt=无引号><a title="a&quot;引&quot;" href="?a=1&copy=2">地址</a>`,
  },
  {
    what: "frames, drawings, formulas and fallbacks",
    text: `<svg><title>图题</title><text>图<tspan>跨</tspan></text><![CDATA[段]]><foreignObject><div>块<p>段</div></foreignObject></svg>
<math><mtext>说明</mtext></math><video>不支持<track label=字幕></video><noscript><p>请启用</p></noscript><canvas>替代</canvas><iframe>框</iframe>`,
  },
  {
    what: "tags in capitals, lone CR and GBK",
    encoding: "gb18030",
    text: `<HTML>\r<HEAD>\r<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=GB2312">\r<TITLE>大写标签</TITLE>\r<BODY BGCOLOR=#FFFFFF>\r<P ALIGN=CENTER><FONT SIZE=5><B>第一行\r第二行</B></FONT>\r<BR><BR>\r　　我们都来了。<BR>\r　　他们也来了。<HR>\r<CENTER>中<FONT COLOR=red>红</FONT></CENTER>\r`,
  },
  {
    what: "Big5 under another name",
    encoding: "big5",
    text: `<meta charset=gb2312><title>港口報告</title><p>這個港口今年的吞吐量比去年增加了不少，我們都很高興。<p>後來他們開始學習經營管理。`,
  },
  {
    what: "tags that are none, and ends that are missing",
    text: `<p>未完<b>标签 < 不是 5<6 甲<乙 <3 </p 甲></b></p><div class="a" class="b"y>重复</div><a href="x"title="紧接">接</a></div></p><p/>自闭<br>甲</br>乙<//p>丙<!>丁<? php echo "中" ?><!bogus 声明>&#0;&;尾<p>没完<a href="`,
  },
  {
    what: "scripts, styles, comments and conditions",
    text: `<script>var a="<p>脚本</p>"</script><script>document.write("<scr"+"ipt>中</scr"+"ipt>")</script><style>.a::before{content:"前"}</style><!-- 注 --><!--[if lt IE 9]><p>升级</p><![endif]--><p onclick="alert('提示')">正文<script>行内</script>继续</p><p>另一段`,
  },
  {
    what: "custom elements, templates, hidden and preformatted text",
    text: `<my-card title=卡片>自<slot-x>元素</slot-x>文</my-card><template><p>模板</template><div hidden>藏</div><p>行<span hidden>藏</span>尾</p><textarea>\n一 行\n二行</textarea><pre>预排 版\n  行二\n</pre><select><optgroup label=组><option>甲<option>乙</select><ruby>漢<rt>hàn</rt>字<rt>zì</rt></ruby>`,
  },
];

const context = { as: "html", repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" } as const;

function fileOf({ text, encoding = "utf-8" }: (typeof pages)[number]): InputFile {
  const encoded = encodeText(text, encoding);
  if (!("bytes" in encoded)) throw new Error("the sample fits its encoding");
  return { name: "a.html", bytes: encoded.bytes };
}

const read = (file: InputFile): Document => readDocument(file, { ...context, concepts: [] }).document;

/** Each stretch of text between codes with a mark of its own, and signs that would be markup. */
function translated(document: Document, isTaken: (unit: number) => boolean): { document: Document; marks: string[] } {
  const marks: string[] = [];
  const targetOf = ({ text, codes }: Content): Content => {
    let made = "";
    const placed = codes.map((code, index) => {
      if (code.offset > (codes[index - 1]?.offset ?? 0)) made += mark();
      return { ...code, offset: made.length };
    });
    return { text: text.length > (codes.at(-1)?.offset ?? 0) ? made + mark() : made, codes: placed };
  };
  const mark = (): string => {
    marks.push(`Mark${marks.length}q`);
    return `${marks.at(-1)} <b> & 'it' "so"`;
  };
  const units = document.units.map((unit, index) => ({
    ...unit,
    segments: unit.segments.map(
      (segment): Segment => (isTaken(index) ? { ...segment, target: targetOf(segment.source) } : segment),
    ),
  }));
  return { document: { ...document, units }, marks };
}

describe.each(pages)("a page with $what", (page) => {
  const file = fileOf(page);
  const document = read(file);

  it("comes back byte for byte where nothing is translated", () => {
    expect(Buffer.from(html.write(file, document, context).bytes).equals(file.bytes)).toBe(true);
  });

  it.each([
    { which: "every text", isTaken: () => true },
    { which: "every second text", isTaken: (unit: number) => unit % 2 === 1 },
  ])("shows each translation and is the same page where $which is translated", ({ isTaken }) => {
    const { document: done, marks } = translated(document, isTaken);
    const { bytes, broken, refused, encoding } = writeFile(html, file, done, context);
    expect([broken, refused]).toEqual([[], []]);
    const home = readDocument({ name: "a.html", bytes }, { ...context, ...(encoding && { encoding }), concepts: [] });
    const shown = home.document.units.map(({ text }) => text).join("\n");
    expect(marks.filter((mark) => !shown.includes(`${mark} <b> & 'it' "so"`))).toEqual([]);
    expect(marks.length).toBeGreaterThan(0);
  });
});
