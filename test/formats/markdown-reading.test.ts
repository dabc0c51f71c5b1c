import { describe, expect, it } from "vitest";
import { sourceFormats } from "../../src/formats/index.js";
import type { Content } from "../../src/model/document.js";
import type { MarkdownEngine } from "../../src/model/markdown-options.js";
import { growth, LINEAR } from "../growth.js";

/** The texts of a Markdown file, each code as its native form in ‹ ›. */
function textsOf(content: string, name = "a.md", engine?: MarkdownEngine): string[] {
  const file = { name, bytes: new TextEncoder().encode(content) };
  const { units } = sourceFormats.markdown.read(file, {
    repair: "auto",
    repeats: "mark",
    srcLang: "zh-CN",
    trgLang: "en",
    ...(engine && { markdown: { engine } }),
  });
  return units.map(shown);
}

function shown({ text, codes }: Content): string {
  const ends = [...codes.map(({ offset }) => offset), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end) + native(codes[index]?.native)).join("");
}

const native = (code: string | undefined): string => (code === undefined ? "" : `‹${code}›`);

describe("a Markdown file is read:", () => {
  it.each<{ when: string; content: string; gives: readonly string[] }>([
    { when: "Chinese beside bold quotation marks", content: "**“加粗”**后", gives: ["‹**›“加粗”‹**›后"] },
    { when: "bold that ends with a full stop", content: "他说**加粗。**后", gives: ["他说‹**›加粗。‹**›后"] },
    { when: "a wrapped line between Chinese", content: "没有\n写完", gives: ["没有写完"] },
    { when: "a wrapped line before Latin letters", content: "全国\n5G网络", gives: ["全国 5G网络"] },
    { when: "a quotation of several lines", content: "> 第一行\n> 第二行\n", gives: ["第一行第二行"] },
    { when: "a line that goes on lazily", content: "> 第一行\n第二行\n", gives: ["第一行第二行"] },
    { when: "a hard break in a quotation", content: "> 甲  \n> 乙", gives: ["甲‹  \n> ›乙"] },
    { when: "an ideographic blank within a line", content: "　　目　录", gives: ["目　录"] },
    { when: "an escape and a reference", content: "甲\\*乙&amp;丙", gives: ["甲*乙&丙"] },
    { when: "a link with a title", content: '[甲](a.md "乙")', gives: ['‹[›甲‹](a.md "乙")›', "乙"] },
    { when: "brackets under which nothing is defined", content: "[甲][乙]和[丙]", gives: ["[甲][乙]和[丙]"] },
    { when: "a reference", content: "[甲][乙]\n\n[乙]: a.md", gives: ["‹[›甲‹][乙]›"] },
    {
      when: "remarks in definitions that lead nowhere",
      content: '甲\n\n[//]: # (乙)\n[comment]: <> "丙"\n[丁]: a.md "戊"',
      gives: ["甲", "戊"],
    },
    {
      when: "a link of which the text is code",
      content: "见[`a`](a.md)和**`b`**",
      gives: ["见‹[`a`](a.md)›和‹**`b`**›"],
    },
    {
      when: "links with brackets in their text",
      content: "见[[甲]](b.md)和[乙 [丙]](c.md)、[[丁](d.md)]、[[戊]][]。\n\n[戊]: e.md",
      gives: ["见‹[›[甲]‹](b.md)›和‹[›乙 [丙]‹](c.md)›、[‹[›丁‹](d.md)›]、[‹[›戊‹]›][]。"],
    },
    { when: "prices with blanks", content: "售价 $ 5 到 $ 7，或$ 8$ 9", gives: ["售价 $ 5 到 $ 7，或$ 8$ 9"] },
    {
      when: "signs of a shell",
      content: "变量 $ HOME 与 $ PATH，命令 $ ls -l 和 $ cd",
      gives: ["变量 $ HOME 与 $ PATH，命令 $ ls -l 和 $ cd"],
    },
    { when: "an image", content: "见![甲](a.png)", gives: ["见‹![甲](a.png)›", "甲"] },
    {
      when: "addresses of e-mail",
      content: "邮箱：a.b@c-d.com，或 [e@f.cn](mailto:e@f.cn)。",
      gives: ["邮箱：‹a.b@c-d.com›，或 ‹[e@f.cn](mailto:e@f.cn)›。"],
    },
    {
      when: "a version and a scoped package",
      content: "基于 pkg@4.0+ 与 @a/b@1.2、vue@next",
      gives: ["基于 ‹pkg@4.0›+ 与 @a/b@1.2、vue@next"],
    },
    { when: "a bare address before Chinese", content: "见https://a.com/b，再看", gives: ["见‹https://a.com/b›，再看"] },
    {
      when: "addresses with names in Chinese",
      content: "见 https://zh.wikipedia.org/wiki/海港 和 https://a.com/文档/甲.html，再看 https://a.com/s?q=雪山。",
      gives: [
        "见 ‹https://zh.wikipedia.org/wiki/海港› 和 ‹https://a.com/文档/甲.html›，再看 ‹https://a.com/s?q=雪山›。",
      ],
    },
    { when: "words right after an address", content: "打开http://a.com/即可", gives: ["打开‹http://a.com/›即可"] },
    { when: "an address in angle brackets", content: "见<https://a.com/b>", gives: ["见‹<https://a.com/b>›"] },
    { when: "prices", content: "售价 $5，返程 $4。", gives: ["售价 $5，返程 $4。"] },
    { when: "a formula", content: "能量$E=mc^2$守恒", gives: ["能量‹$E=mc^2$›守恒"] },
    { when: "a formula with text in it", content: "$x_{\\text{甲}}$是解", gives: ["‹$x_{\\text{甲}}$›是解"] },
    { when: "a block that is a formula", content: "甲\n$$\na\n$$\n乙", gives: ["甲", "乙"] },
    { when: "a note", content: "甲[^1]\n\n[^1]: 乙\n\n    丙", gives: ["甲‹[^1]›", "乙", "丙"] },
    { when: "a definition", content: "甲\n: 乙", gives: ["甲", "乙"] },
    { when: "a heading with an anchor", content: "# 甲 {#a}\n", gives: ["甲 ‹{#a}›"] },
    { when: "a heading under which a line is drawn", content: "甲\n乙\n===\n", gives: ["甲乙"] },
    { when: "a heading over a line in a quotation", content: "> 甲\n> 乙\n> ===\n", gives: ["甲乙"] },
    { when: "a heading that is closed", content: "## 甲 ##\n", gives: ["甲"] },
    { when: "a table with an empty cell", content: "| 甲 | |\n|---|---|\n| | 乙\\|丙 |", gives: ["甲", "乙|丙"] },
    { when: "cells beyond the last column", content: "| 甲 |\n|---|\n| 乙 | 丙 |", gives: ["甲", "乙"] },
    { when: "a task", content: "- [x] 甲\n", gives: ["甲"] },
    { when: "an alert", content: "> [!NOTE]\n> 甲\n", gives: ["甲"] },
    { when: "an alert with a title", content: "> [!tip]+ 题\n> 甲\n", gives: ["题", "甲"] },
    { when: "a container", content: "::: tip 题\n甲\n:::\n", gives: ["题", "甲"] },
    { when: "a container with its title in brackets", content: ":::note[题]\n\n甲\n\n:::\n", gives: ["题", "甲"] },
    {
      when: "a container with markup in its title",
      content: "::: tip 见**题**`a`\n甲\n:::\n",
      gives: ["见‹**›题‹**›‹`a`›", "甲"],
    },
    { when: "an admonition", content: '!!! note "题"\n    甲\n\n    乙\n\n丙', gives: ["题", "甲", "乙", "丙"] },
    { when: "code", content: "```js\n// 甲\n```\n\n    乙\n\n`丙`丁", gives: ["‹`丙`›丁"] },
    { when: "a comment", content: "甲<!-- 乙 -->丙\n\n<!-- 丁 -->\n", gives: ["甲‹<!-- 乙 -->›丙"] },
    { when: "elements within a line", content: "甲<b>乙</b>丙<br>丁", gives: ["甲‹<b>›乙‹</b>›丙‹<br>›丁"] },
    { when: "two line breaks", content: "甲<br/><br/>乙<br> <br>\n丙", gives: ["甲", "乙", "丙"] },
    { when: "a hard line break and another", content: "甲  \n<br>\n乙  \n丙", gives: ["甲", "乙‹  \n›丙"] },
    { when: "two line breaks within bold", content: "甲**乙<br><br>丙**丁", gives: ["甲‹**›乙‹<br><br>›丙‹**›丁"] },
    {
      when: "two line breaks within an element",
      content: "甲<b>乙<br><br>丙</b>丁",
      gives: ["甲‹<b>›乙‹<br><br>›丙‹</b>›丁"],
    },
    {
      when: "a tag at the end of a block of HTML that lacks its sign",
      content:
        '<details>\n<summary>说明</summary\n\n正文\n\n</details>\n\n<iframe\n  title="演示"\n  loading="lazy"\n\n尾',
      gives: ["说明", "正文", "演示", "尾"],
    },
    { when: "a sign of comparison in a block of HTML", content: "<p>甲 <b 大于乙", gives: ["甲 <b 大于乙"] },
    { when: "two line breaks in a block of HTML", content: "<p>甲<br>\n<br>乙</p>", gives: ["甲‹<br>›", "‹<br>›乙"] },
    {
      when: "nothing but links",
      content: "[甲](a) | **[乙](b)** · [`c`](c)",
      gives: ["‹[›甲‹](a)›", "‹[›乙‹](b)›"],
    },
    {
      when: "nothing but links in a block of HTML",
      content: '<p>\n<a href="a">甲</a> •\n<a href="b">乙</a></p>',
      gives: ['‹<a href="a">›甲‹</a>›', '‹<a href="b">›乙‹</a>›'],
    },
    { when: "links and words", content: "[甲](a)和[乙](b)", gives: ["‹[›甲‹](a)›和‹[›乙‹](b)›"] },
    {
      when: "lists within a cell",
      content: "| 甲 |\n|---|\n| 乙<ul><li>丙<b>丁</b></li><li>戊</li></ul> |",
      gives: ["甲", "乙", "丙‹<b>›丁‹</b>›", "戊"],
    },
    { when: "a ruby", content: "<ruby>甲<rt>jiǎ</rt></ruby>", gives: ["‹<ruby>›甲‹<rt>jiǎ</rt></ruby>›"] },
    {
      when: "what is not to be translated",
      content: '甲<i translate="no">乙</i>',
      gives: ['甲‹<i translate="no">乙</i>›'],
    },
    {
      when: "a block of HTML",
      content: '<div title="题">\n<p>甲<b>乙</b></p>\n<p>丙</p></div>',
      gives: ["题", "甲‹<b>›乙‹</b>›", "丙"],
    },
    { when: "scripts and styles", content: "<script>\nlet 甲;\n</script>\n\n乙", gives: ["乙"] },
    {
      when: "templates",
      content: "甲{{ page.name }}乙{% link a.md %}",
      gives: ["甲‹{{ page.name }}›乙‹{% link a.md %}›"],
    },
    {
      when: "a template of which the blanks are within a link",
      content: '见[甲]({{< ref "a b" >}})',
      gives: ['见‹[›甲‹]({{< ref "a b" >}})›'],
    },
    {
      when: "a template with a bar in a cell",
      content: "| {{ a | b }}甲 | 乙 |\n|---|---|",
      gives: ["‹{{ a | b }}›甲", "乙"],
    },
    {
      when: "braces of a template that are shown as code",
      content: "用`{{`和`}}`包住",
      gives: ["用‹`{{`›和‹`}}`›包住"],
    },
    {
      when: "words of a tag without quotes",
      content: "{% note warning 小心 wet floor %}\n甲\n{% endnote %}\n\n{% btn https://a.com, 下载, fa-lg, 提示 %}",
      gives: ["小心 wet floor", "甲", "下载", "提示"],
    },
    {
      when: "tags with addresses, names and conditions",
      content:
        "{% asset_img 图.png 300 海港 %}\n{% post_link 雪山 甲 %}\n{% tabs 乙 %}\n{% if page.lang == 丙 %}\n{% include 丁.html %}",
      gives: ["海港", "甲"],
    },
    {
      when: "templates on lines of their own, with words in them",
      content: '{{% notice tip "题" %}}\n甲\n{{% /notice %}}\n{{< figure src="图.png" title="乙" >}}',
      gives: ["题", "甲", "乙"],
    },
    {
      when: "code between templates",
      content: "甲\n\n{% highlight js %}\n// 乙\n\n丙\n{% endhighlight %}\n\n丁",
      gives: ["甲", "丁"],
    },
    {
      when: "a comment between templates",
      content: "甲{% comment %}乙{% endcomment %}丙",
      gives: ["甲‹{% comment %}乙{% endcomment %}›丙"],
    },
    {
      when: "a template around code that a fence shows",
      content: "```\n{% comment %}\n```\n\n甲\n\n```\n{% endcomment %}\n```",
      gives: ["甲"],
    },
    { when: "attributes of kramdown", content: "- 甲\n{:toc}\n", gives: ["甲‹{:toc}›"] },
    {
      when: "an abbreviation",
      content: "*[HTML]: 超文本标记语言\n*[CSS]: 层叠样式表",
      gives: ["超文本标记语言", "层叠样式表"],
    },
    { when: "a caption in lines of slashes", content: "/// caption | 题\n甲\n///\n", gives: ["题", "甲"] },
    { when: "what is taken in from elsewhere", content: '甲\n\n--8<-- "片段.md"\n\n<<< @/乙.js\n', gives: ["甲"] },
    {
      when: "codes with nothing to translate between them",
      content: "`a` / `b`、`c`可用",
      gives: ["‹`a` / `b`›、‹`c`›可用"],
    },
    {
      when: "a formula with blanks at its ends",
      content: "参数 $\\theta $取 $ x $、$ x_1 = 2 $和$ y$",
      gives: ["参数 ‹$\\theta $›取 ‹$ x $›、‹$ x_1 = 2 $›和‹$ y$›"],
    },
    {
      when: "links between pages, as Obsidian has them",
      content: "见[[甲#乙|丙]]和[[丁]]，![[图.png]]%%戊%% ^a1",
      gives: ["见‹[[甲#乙|›丙‹]]›和‹[[›丁‹]]›，‹![[图.png]]%%戊%% ^a1›"],
    },
    { when: "double brackets where nothing is of Obsidian", content: "命令 [[选项]]", gives: ["命令 [[选项]]"] },
    { when: "an emoji by name and a time", content: ":tada:甲 10:30:00", gives: ["‹:tada:›甲 10:30:00"] },
    { when: "nothing but figures", content: "甲\n\n12 / 34\n", gives: ["甲"] },
  ])("$when", ({ content, gives }) => {
    expect(textsOf(content)).toEqual(gives);
  });
});

describe("an MDX file is read:", () => {
  it.each<{ when: string; content: string; gives: readonly string[] }>([
    { when: "imports and exports", content: 'import A from "a";\n\nexport const b = "甲";\n\n乙', gives: ["乙"] },
    { when: "an export that runs over an empty line", content: "export const a = {\n\n b: 1 };\n\n甲", gives: ["甲"] },
    { when: "an expression in a text and one alone", content: "甲{b}\n\n{/* 乙 */}", gives: ["甲‹{b}›"] },
    {
      when: "tags on lines of their own",
      content: '<Tabs label="题">\n  <Tab>甲</Tab>\n</Tabs>',
      gives: ["题", "‹<Tab>›甲‹</Tab>›"],
    },
    { when: "an attribute that is an expression", content: '甲<A b={"乙"} />', gives: ['甲‹<A b={"乙"} />›'] },
    {
      when: "an attribute of a text whose expression is a string, alone and within a line",
      content: '<Card title={"题"} text={ \'文\' } />\n\n甲<A label={"乙"} />',
      gives: ["题", "文", '甲‹<A label={"乙"} />›', "乙"],
    },
    {
      when: "an attribute whose expression is more than a string",
      content: '<Card title={"题" + a} label={`乙`} note={"丙\\n丁"} />\n\n甲',
      gives: ["甲"],
    },
    {
      when: "comments of HTML, which Docusaurus takes",
      content: "<!-- 甲 -->\n\n乙<!-- 丙 -->丁",
      gives: ["乙‹<!-- 丙 -->›丁"],
    },
    { when: "an indented line, which is no code", content: "    甲", gives: ["甲"] },
    {
      when: "a summary and the text under it",
      content: "<details>\n<summary>题**粗**</summary>\n文\n字\n\n又\n</details>",
      gives: ["题‹**›粗‹**›", "文字", "又"],
    },
    {
      when: "blocks that stand side by side in a line",
      content: "<p>甲</p>乙<ul><li>丙</li><li>丁</li></ul>",
      gives: ["甲", "乙", "丙", "丁"],
    },
    {
      when: "what such a block keeps from translation",
      content: '<p>甲</p><div translate="no">乙</div><p title="题">丙</p>',
      gives: ["甲", "题", "丙"],
    },
    {
      when: "components that are named like blocks",
      content: "甲<Table>乙</Table>丙",
      gives: ["甲‹<Table>›乙‹</Table>›丙"],
    },
    { when: "a tag over several lines", content: '<A\n  title="题"\n  b={() => 1}\n/>\n\n甲', gives: ["题", "甲"] },
  ])("$when", ({ content, gives }) => {
    expect(textsOf(content, "a.mdx")).toEqual(gives);
  });
});

describe("a Markdown file is read as MDX", () => {
  const page = 'import Tabs from "@theme/Tabs";\n\n<Tabs>\n\n甲{乙}\n\n</Tabs>\n';

  it("where components are imported and used in it", () => {
    expect(textsOf(page)).toEqual(["甲‹{乙}›"]);
  });

  it("where Docusaurus makes its page", () => {
    expect(textsOf("甲{乙}", "a.md", "docusaurus")).toEqual(["甲‹{乙}›"]);
  });

  it.each([
    { where: "another program makes its page", content: page, engine: "vitepress" as const },
    { where: "what is imported stands in a fence", content: `\`\`\`js\n${page}\`\`\`\n\n甲{乙}` },
    {
      where: "a script of Vue imports its components",
      content: "<script setup>\nimport Tabs from './Tabs.vue'\n</script>\n\n<Tabs />\n\n甲{乙}",
    },
    { where: "no component follows", content: 'import a from "a"\n\n甲{乙}' },
  ])("but not where $where", ({ content, engine }) => {
    expect(textsOf(content, "a.md", engine)).toContain("甲{乙}");
  });
});

describe("front matter is read:", () => {
  it.each<{ when: string; content: string; gives: readonly string[] }>([
    {
      when: "JSON",
      content: '{\n  "title": "甲\\u4e59 \\"丙\\"",\n  "slug": "丁",\n  "tags": ["戊", "己"]\n}\n\n庚\n',
      gives: ['甲乙 "丙"', "戊", "己", "庚"],
    },
    { when: "braces that are no JSON", content: "{\n甲\n}\n", gives: ["{ 甲 }"] },
    {
      when: "strings in every style",
      content: "---\ntitle: 甲\ndescription: \"乙：\\\"丙\\\"\"\nsummary: '丁''s'\n---\n",
      gives: ["甲", '乙："丙"', "丁's"],
    },
    {
      when: "a tab, a line end and characters by number within double quotes",
      content: '---\ntitle: "甲\\t乙\\x41\\U0001F600"\nsummary: "丙\\n丁\\_\\/"\n---\n',
      gives: ["甲 乙A😀", "丙‹\\n›丁\u00a0/"],
    },
    {
      when: "long strings of TOML",
      content: '+++\ntitle = """\n甲 \\"乙" \\\n  丙\n丁"""\nsummary = \'\'\'戊\n\'\'\'\ndate = """"""\n+++\n',
      gives: ['甲 "乙" 丙‹\n›丁', "戊"],
    },
    {
      when: "a line in double quotes that goes on in the next",
      content: '---\ntitle: "甲\\\n  乙"\n---\n',
      gives: ["甲乙"],
    },
    {
      when: "a backslash outside of double quotes",
      content: "---\ntitle: 甲\\t乙\nsummary: '丙\\n'\n---\n",
      gives: ["甲\\t乙", "丙\\n"],
    },
    { when: "characters by number in TOML", content: '+++\ntitle = "\\u4E2D\\t文"\n+++\n', gives: ["中 文"] },
    { when: "a list", content: "---\ntags: [甲, 乙]\nkeywords:\n  - 丙\n---\n", gives: ["甲", "乙", "丙"] },
    {
      when: "blocks of lines",
      content: "---\nsummary: |\n  甲\n  乙\ndescription: >-\n  丙\n  丁\n---\n",
      gives: ["甲‹\n  ›乙", "丙丁"],
    },
    {
      when: "names that stand under others",
      content: "---\nhero:\n  text: 甲\n  image: 乙\nfeatures:\n  - title: 丙\n---\n",
      gives: ["甲", "丙"],
    },
    {
      when: "TOML",
      content: '+++\ntitle = "甲"\ntags = ["乙", \'丙\']\ndate = 2026-01-01\n+++\n丁',
      gives: ["甲", "乙", "丙", "丁"],
    },
    {
      when: "descriptions for search engines, and no settings",
      content:
        "---\nhead:\n  - - meta\n    - name: description\n      content: 甲\n  - - meta\n    - content: width=1\n---\n",
      gives: ["甲"],
    },
    {
      when: "nothing before its first name, as in Hexo",
      content: "title: 甲\ndate: 2026-01-01\ntags:\n- 乙\n---\n丙",
      gives: ["甲", "乙", "丙"],
    },
    {
      when: "lines of names and values, as in MkDocs",
      content: "Title: 甲：“乙”\nDate: 2026-01-01\nSummary: 丙\n    丁\n\n戊",
      gives: ["甲：“乙”", "丙丁", "戊"],
    },
    {
      when: "emoji, and what stands below them",
      content: "---\ntitle: 甲🚀\nfeatures:\n  - icon: ⚡️🛠️\n---\n\n# 乙\n\n用`丙`丁\n",
      gives: ["甲🚀", "乙", "用‹`丙`›丁"],
    },
    { when: "a paragraph that begins with a name", content: "Title 甲: 乙\n丙", gives: ["Title 甲: 乙丙"] },
    { when: "nothing where it is no YAML", content: "---\ntitle: 甲: 乙\n---\n丙", gives: ["丙"] },
    { when: "a rule at the start of a text", content: "---\n\n甲\n", gives: ["甲"] },
  ])("$when", ({ content, gives }) => {
    expect(textsOf(content)).toEqual(gives);
  });
});

it.each([
  { what: "quotations a thousand deep", content: "> ".repeat(1000) },
  { what: "items a thousand deep", content: "- ".repeat(1000) },
  { what: "items deeper than a parser takes", content: "1. - ".repeat(50_000) },
])("a file with $what is refused, with the place", ({ content }) => {
  expect(() => textsOf(`第一行\n\n${content}深处`)).toThrow(
    expect.objectContaining({ code: "input.nesting", file: "a.md", place: expect.objectContaining({ line: 3 }) }),
  );
});

it("a rule of thousands of marks is a rule", () => {
  expect(textsOf(`前\n\n${"- ".repeat(5000)}\n\n${"*".repeat(5000)}\n\n后`)).toEqual(["前", "后"]);
});

describe("a paragraph of thousands of marks", () => {
  it.each([
    "河**东**、*西*、",
    "**甲**乙*丙*丁***戊***己",
    "~~旧~~新_a_*b **c** d*。",
    "*甲[乙*丙*丁](a.md)戊*。",
    "**[甲](a.md)**和*乙\\*丙*。",
    "乘2*3*4、**未完*和完**。",
  ])("is read like one of few: %s", (part) => {
    const [few = ""] = textsOf(part.repeat(2));
    const [many = ""] = textsOf(part.repeat(700));
    expect(many).toBe(few.repeat(350));
  });

  it("is read in time in proportion to it", async () => {
    expect(await growth(1000, (size) => textsOf("河**东**、*西*、**".repeat(size)))).toBeLessThan(LINEAR);
  });
});
