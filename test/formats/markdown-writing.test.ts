import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceFormats, writeFile } from "../../src/formats/index.js";
import type { Content, Document, Segment } from "../../src/model/document.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";

const { markdown } = sourceFormats;
const context = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" } as const;
const fileOf = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });

/** A file with a translation of each segment: its codes stand where `◇` stands in the translation. */
function written(name: string, content: string, translations: readonly (string | undefined)[]): string {
  const file = fileOf(name, content);
  const { document } = readDocument(file, { ...context, as: "markdown", concepts: [] });
  const left = [...translations];
  const translate = (segment: Segment): Segment => {
    const text = left.shift();
    return text === undefined ? segment : { ...segment, target: contentOf(text, segment), state: "translated" };
  };
  const units = document.units.map((unit) => ({ ...unit, segments: unit.segments.map(translate) }));
  const { bytes, broken, refused } = writeFile(markdown, file, { ...document, units }, context);
  expect({ broken, refused }).toEqual({ broken: [], refused: [] });
  return new TextDecoder().decode(bytes);
}

function contentOf(text: string, { source }: Segment): Content {
  const pieces = text.split("◇");
  const codes = pieces.slice(0, -1).flatMap((_, index) => {
    const code = source.codes[index];
    return code === undefined ? [] : [{ ...code, offset: pieces.slice(0, index + 1).join("").length }];
  });
  return { text: pieces.join(""), codes };
}

describe("a translation in a paragraph", () => {
  it.each([
    ["1986. A cold spring", "1986\\. A cold spring"],
    ["- 5 degrees", "\\- 5 degrees"],
    ["+ 5 degrees", "\\+ 5 degrees"],
    ["# hash", "\\# hash"],
    ["#1 of ten", "\\#1 of ten"],
    ["#tag *a*", "\\#tag \\*a\\*"],
    ["??? What", "&#63;?? What"],
    ["/// note", "&#47;// note"],
    ["<<< @/a.js", "&#60;<< @/a.js"],
    ['--8<-- "a.md"', '\\--8<-- "a.md"'],
    [": note", "&#58; note"],
    ["[Photo]: Xinhua", "\\[Photo]: Xinhua"],
    ["[Notice](Draft)", "\\[Notice](Draft)"],
    ["a *b* c_d_e", "a \\*b\\* c_d_e"],
    ["<5 and <name>", "&lt;5 and &lt;name>"],
    ["I <3 you", "I &lt;3 you"],
    ["{name}", "\\{name}"],
    ["{{ 5% }}", "<span>{</span>\\{ 5% }}"],
    ["100% {% raw %}", "100% &#123;% raw %}"],
    ["{{% x %}}", "<span>{</span>&#123;% x %}}"],
    [":tada: now", "&#58;tada: now"],
    ["$a$ or $5", "\\$a\\$ or \\$5"],
    ["AT&T &amp; so on", "AT&T &amp;amp; so on"],
    ["5~10 or 15~20, about ~3", "5&#126;10 or 15&#126;20, about ~3"],
    ["~~gone~~", "&#126;&#126;gone&#126;&#126;"],
    ["See you ;)", "See you &#59;)"],
    ["[[a|b]] and ![[c]]", "\\[[a|b]] and !\\[[c]]"],
    ["back\\", "back\\\\"],
    ["at 10:30, 3 * 4 > 2", "at 10:30, 3 * 4 > 2"],
    ["see https://a.com/b_c_d", "see https://a.com/b_c_d"],
  ])("%s is written %s", (text, gives) => {
    expect(written("a.md", "中文\n", [text])).toBe(`${gives}\n`);
  });
});

describe("a translation in MDX", () => {
  it.each([
    ["import duties rose", "&#105;mport duties rose"],
    ["export volumes fell", "&#101;xport volumes fell"],
    ["<5 and {name}", "\\<5 and \\{name\\}"],
    ["at 10:30", "at 10\\:30"],
  ])("%s is written %s", (text, gives) => {
    expect(written("a.mdx", "中文\n", [text])).toBe(`${gives}\n`);
  });
});

describe("a translation elsewhere", () => {
  it.each([
    { where: "a cell", content: "| 中文 |\n|---|\n", text: "a | b", gives: "| a \\| b |\n|---|\n" },
    { where: "a heading", content: "## 中文 {#a}\n", text: "C #", gives: "## C \\# {#a}\n" },
    { where: "an item", content: "- 中文\n", text: "[x] done", gives: "- \\[x] done\n" },
    { where: "wrapped lines", content: "> 中\n> 文\n", text: "One line", gives: "> One line\n" },
    { where: "a note", content: "[^1]: 中文\n", text: "1. A note", gives: "[^1]: 1\\. A note\n" },
    { where: "the name of a tab", content: "<!-- tab 中文@icon -->\n", text: "One", gives: "<!-- tab One@icon -->\n" },
    { where: "a container's title", content: "::: tip 中文\n", text: "A [title]", gives: "::: tip A \\[title&#93;\n" },
    {
      where: "a container's title, where braces would be attributes",
      content: "::: tip 中文\n",
      text: "a *b* {c} <d>",
      gives: "::: tip a \\*b\\* &#123;c&#125; &#60;d>\n",
    },
    {
      where: "an admonition's title",
      content: '!!! note "中文"\n    甲\n',
      text: 'a "b" `c` <d>',
      gives: '!!! note "a &quot;b&quot; \\`c\\` &#60;d>"\n    甲\n',
    },
    {
      where: "a block of HTML, what would be a link between pages",
      content: "<div>中文</div>\n",
      text: "[[a|b]]",
      gives: "<div>&#91;[a|b]]</div>\n",
    },
    {
      where: "a block of HTML",
      content: "<div>中文</div>\n",
      text: "a <b> & &lt;",
      gives: "<div>a &lt;b> & &amp;lt;</div>\n",
    },
    {
      where: "an attribute",
      content: '<img alt="中文">\n',
      text: 'say "hi"',
      gives: '<img alt="say &quot;hi&quot;">\n',
    },
  ])("$where: $text", ({ content, text, gives }) => {
    expect(written("a.md", content, [text])).toBe(gives);
  });

  it("the text of a link that is its own label and stands alone", () => {
    expect(written("a.md", "- [手册]\n\n[手册]: a.md\n", ["Manual"])).toBe("- [Manual][手册]\n\n[手册]: a.md\n");
  });

  it.each([
    { where: "a link", content: "[中文](a.md)\n", text: "a ] b", gives: "[a \\] b](a.md)\n" },
    { where: "bold marks", content: "**中文**\n", text: "a** b", gives: "**a\\*\\* b**\n" },
  ])("signs that would end $where around it", ({ content, text, gives }) => {
    expect(written("a.md", content, [text])).toBe(gives);
  });

  it.each([
    { around: "a link", content: "见**[中文](a.md)**了\n", text: "See◇it◇now", gives: "See **[it](a.md)** now\n" },
    { around: "code", content: "见**`a`中文`b`**了\n", text: "See◇◇it◇◇now", gives: "See **`a`it`b`** now\n" },
  ])("emphasis around $around right beside words, with a blank", ({ content, text, gives }) => {
    expect(written("a.md", content, [text])).toBe(gives);
  });

  it("emphasis that would begin before a sign, as an element, and others with their marks", () => {
    const content = "见**中**：[**文**](a.md)和**—字**\n";
    expect(written("a.md", content, ["See ◇one◇: ◇text◇, and◇—so◇"])).toBe(
      "See **one**: [**text**](a.md), and<strong>—so</strong>\n",
    );
  });

  it.each([
    { when: "both are translated", targets: ["One.", "Two."], gives: "> One.\n> Two.\n" },
    { when: "one is", targets: ["One."], gives: "> One.\n> **水**。\n" },
  ])("sentences that a line end parts, with no blank beside it where $when", ({ targets, gives }) => {
    const content = targets.length === 2 ? "> 山。\n> 水。\n" : "> 山。\n> **水**。\n";
    expect(written("a.md", content, targets)).toBe(gives);
  });

  it("words for a link between pages, which keeps its page", () => {
    const content = "见**[[港口]]**和[[甲|中文]]\n";
    expect(written("a.md", content, ["See ◇the port◇ and ◇the text◇"])).toBe(
      "See **[[港口|the port]]** and [[甲|the text]]\n",
    );
  });

  it("lines of names and values, where quotes would be shown", () => {
    expect(written("a.md", "Title: 中文\nDate: 2026-01-01\n\n中文\n", ["Chapter 1: General", "Text"])).toBe(
      "Title: Chapter 1: General\nDate: 2026-01-01\n\nText\n",
    );
  });

  it("words of a tag without quotes", () => {
    const content = "{% btn https://a.com, 中文, fa-lg %}\n";
    const gives = "{% btn https://a.com, Old&#44; “new” 100%&#125;, fa-lg %}\n";
    expect(written("a.md", content, ['Old, "new" 100%}'])).toBe(gives);
  });

  it("words in a template, which cannot hold its quotes", () => {
    const content = '{{< figure src="a.png" title="中文" >}}\n';
    expect(written("a.md", content, ['The "old" town'])).toBe('{{< figure src="a.png" title="The “old” town" >}}\n');
  });

  it("what an abbreviation stands for", () => {
    expect(written("a.md", "*[HTML]: 中文\n", ["A [markup] *language*"])).toBe("*[HTML]: A [markup] *language*\n");
  });

  it("a link whose address is a template, though brackets are escaped beside it", () => {
    const content = '见[中文]({{< ref "a b" >}})\n';
    expect(written("a.md", content, ["[See]: the ◇*text*◇"])).toBe('\\[See]: the [\\*text\\*]({{< ref "a b" >}})\n');
  });

  it("brackets in the text of a link, of words that are a label", () => {
    expect(written("a.md", "见[中文](a.md)\n\n[text]: b.md\n", ["See ◇the [text]◇"])).toBe(
      "See [the \\[text\\]](a.md)\n\n[text]: b.md\n",
    );
  });

  it.each([
    { when: "a definition stands before it", text: "[P]: X ◇([P]: X)◇ [P]", gives: "[P]: X [([P]: X)](a.md) [P]" },
    { when: "it holds the mark of a note", text: "See ◇(it[^1])◇ now", gives: "See [(it\\[^1&#93;)](a.md) now" },
  ])("brackets in the text of a link where $when", ({ text, gives }) => {
    expect(written("a.md", "见[中文](a.md)了\n", [text])).toBe(`${gives}\n`);
  });

  it("the text and the title of a link", () => {
    const content = '见[中文](a.md "题")\n';
    expect(written("a.md", content, ["See ◇the [text]◇", 'A "title"'])).toBe(
      'See [the [text]](a.md "A \\"title\\"")\n',
    );
  });

  it("the description of an image within a cell", () => {
    expect(written("a.md", "| 见![图](a.png) |\n|---|\n", ["See ◇", "a|b"])).toBe("| See ![a\\|b](a.png) |\n|---|\n");
  });

  it("the text of a link that is its own label", () => {
    expect(written("a.md", "见[手册]\n\n[手册]: a.md\n", ["See the ◇manual◇"])).toBe(
      "See the [manual][手册]\n\n[手册]: a.md\n",
    );
  });
});

describe("marks of emphasis that no longer flank", () => {
  it.each([
    {
      when: "a quotation mark beside a letter",
      content: "中**文**字",
      text: "a◇“b”◇c",
      gives: "a **“b”** c",
    },
    { when: "a full stop before a letter", content: "中**文**字", text: "a ◇b.◇c", gives: "a <strong>b.</strong>c" },
    { when: "blanks at the inner edges", content: "中**文**字", text: "a◇ b ◇c", gives: "a **b** c" },
    {
      when: "an underscore within a word",
      content: "中 _文_ 字",
      text: "un◇believ◇able",
      gives: "un*believ*able",
    },
    {
      when: "one of two emphases",
      content: "**中**文**字**句",
      text: "◇a◇ b ◇c.◇d",
      gives: "**a** b <strong>c.</strong>d",
    },
    { when: "an emoji after a word", content: "中:tada:文", text: "a◇b", gives: "a :tada:b" },
    { when: "words that stand free", content: "中**文**字", text: "a ◇“b”◇ c", gives: "a **“b”** c" },
  ])("$when", ({ content, text, gives }) => {
    expect(written("a.md", `${content}\n`, [text])).toBe(`${gives}\n`);
  });

  it.each([
    { name: "a.md", gives: "Write to <a@b.cn>now.\n" },
    { name: "a.mdx", gives: "Write to [a@b.cn](mailto:a@b.cn)now.\n" },
  ])("an address of e-mail that a letter follows, in $name", ({ name, gives }) => {
    expect(written(name, "写信到 a@b.cn 吧。\n", ["Write to ◇now."])).toBe(gives);
  });

  it.each([
    {
      text: 'The "new" {a} & C:\\b',
      content: '<Card title={"题"} />',
      gives: '<Card title={"The \\"new\\" {a} & C:\\\\b"} />',
    },
    { text: "It's <b>", content: "<Card title={'题'} />", gives: "<Card title={'It\\'s \\x3cb>'} />" },
    { text: "It's", content: '<Card title={"题"} />', gives: '<Card title={"It\'s"} />' },
  ])("a string of JavaScript in a tag: $gives", ({ text, content, gives }) => {
    expect(written("a.mdx", `${content}\n`, [text])).toBe(`${gives}\n`);
  });

  it("an address that a letter follows", () => {
    expect(written("a.md", "见https://a.com/b，文\n", ["At ◇s"])).toBe("At <https://a.com/b>s\n");
  });
});

describe("a sign of number at the start of a line", () => {
  it.each([
    { where: "where the text had one", from: "#标签 中文\n", text: "#tag here", to: "#tag here\n" },
    { where: "after a hard break", from: "中文\\\n名次\n", text: "It is◇#1", to: "It is\\\n\\#1\n" },
    {
      where: "after a hard break where the text had one",
      from: "中文\\\n#标签\n",
      text: "It is◇#tag",
      to: "It is\\\n#tag\n",
    },
    { where: "in an item", from: "- 名次\n", text: "#1", to: "- \\#1\n" },
    { where: "in a cell", from: "| 名次 |\n| --- |\n", text: "#1", to: "| #1 |\n| --- |\n" },
    { where: "within a line", from: "`a` 名次\n", text: "◇ #1", to: "`a` #1\n" },
  ])("is no heading $where", ({ from, text, to }) => {
    expect(written("a.md", from, [text])).toBe(to);
  });
});

describe("elements around what is not translated stay around it", () => {
  const elements = [
    '<a href="https://a.com/b">https://a.com/b</a>',
    "<b>`make`</b>",
    '<span class="key"><kbd>F5</kbd></span>',
    "<em><https://a.com></em>",
  ];
  const places = [
    (inside: string) => `# ${inside}`,
    (inside: string) => inside,
    (inside: string) => `- ${inside}`,
    (inside: string) => `| ${inside} |\n| --- |`,
  ];
  const orders = [
    { source: (element: string) => `见 ${element}`, text: "See ◇◇◇", gives: (element: string) => `See ${element}` },
    {
      source: (element: string) => `${element} 在此`,
      text: "◇◇◇ is here",
      gives: (element: string) => `${element} is here`,
    },
    {
      source: (element: string) => `按 ${element} 键`,
      text: "Press ◇◇◇ now",
      gives: (element: string) => `Press ${element} now`,
    },
    {
      source: (element: string) => `\`x\` **文 ${element}**`,
      text: "◇ ◇it ◇◇◇◇",
      gives: (element: string) => `\`x\` **it ${element}**`,
    },
  ];
  it.each(
    elements.flatMap((element) =>
      orders.flatMap(({ source, text, gives }) =>
        places.map((place) => ({ from: `${place(source(element))}\n`, text, to: `${place(gives(element))}\n` })),
      ),
    ),
  )("$from", ({ from, text, to }) => {
    expect(written("a.md", from, [text])).toBe(to);
  });
});

it.each([
  { what: "no quotes", value: "图片", gives: "A&#32;&#34;b&#34;" },
  { what: "quotes", value: '"图片"', gives: '"A &quot;b&quot;"' },
  { what: "apostrophes", value: "'图片'", gives: "'A \"b\"'" },
])("a translation in a value with $what keeps the value whole", ({ value, gives }) => {
  const page = (alt: string): string => `看<img alt=${alt} src=a.png>这里\n`;
  expect(written("a.md", page(value), [undefined, 'A "b"'])).toBe(page(gives));
});

describe("a translation in front matter", () => {
  it.each([
    ["Chapter 1: General", '"Chapter 1: General"'],
    ["12:30", '"12:30"'],
    ["1.10", '"1.10"'],
    ["#1 in sales", '"#1 in sales"'],
    ["no", '"no"'],
    ["=", '"="'],
    ["<<", '"<<"'],
    ["One\u2028two", '"One\\u2028two"'],
    [":tada now", ":tada now"],
    ['"Quoted" word', '"\\"Quoted\\" word"'],
    ["Plain words, and more", "Plain words, and more"],
  ])("%s is written %s where the value has no quotes", (text, gives) => {
    expect(written("a.md", "---\ntitle: 中文\n---\n", [text])).toBe(`---\ntitle: ${gives}\n---\n`);
  });

  it.each([
    { style: "single quotes", value: "'中文'", gives: "'It''s: so'" },
    { style: "double quotes", value: '"中文"', gives: '"It\'s: so"' },
    { style: "brackets", value: "[中文, 乙]", gives: '["It\'s: so", 乙]' },
    { style: "a block", value: "|\n  中文", gives: "|\n  It's: so" },
  ])("keeps $style", ({ value, gives }) => {
    expect(written("a.md", `---\ntags: ${value}\n---\n`, ["It's: so"])).toBe(`---\ntags: ${gives}\n---\n`);
  });

  it("is a string of JSON where that is JSON", () => {
    const page = (title: string): string => `{\n  "title": ${title},\n  "draft": true\n}\n`;
    expect(written("a.md", page('"中文"'), ['It\'s "so": C:\\a'])).toBe(page('"It\'s \\"so\\": C:\\\\a"'));
  });

  it("has quotes within brackets before a colon, where PyYAML would read a key", () => {
    expect(written("a.md", "---\ntags: [中文]\n---\n", [":tada:"])).toBe('---\ntags: [":tada:"]\n---\n');
  });
});

it.each([
  { quotes: '"""', gives: '+++\ntitle = """\nIt\'s \\"so\\"\n"""\n+++\n' },
  { quotes: "'''", gives: "+++\ntitle = '''\nIt’s \"so\"\n'''\n+++\n" },
])("a long string of TOML in $quotes keeps its quotes", ({ quotes, gives }) => {
  expect(written("a.md", `+++\ntitle = ${quotes}\n中文\n${quotes}\n+++\n`, ['It\'s "so"'])).toBe(gives);
});

it("a value in double quotes of which nothing is translated keeps its escapes", () => {
  const content = '---\ntitle: "甲\\t乙"\nsummary: "丙"\n---\n';
  expect(written("a.md", content, [undefined, "C"])).toBe('---\ntitle: "甲\\t乙"\nsummary: "C"\n---\n');
});

describe("a paragraph of which a sentence is translated", () => {
  it("keeps the bytes of the others", () => {
    const content = "第一句，\n写了两行。第二&amp;句\\*。\n";
    expect(written("a.md", content, ["The first."])).toBe("The first. 第二&amp;句\\*。\n");
    expect(written("a.md", content, [undefined, "The second."])).toBe("第一句，\n写了两行。 The second.\n");
  });
});

describe("a line end between two emphases, which is nothing between Han characters,", () => {
  const page = "*甲甲*\n*乙乙*\n";

  it("is a blank between words of a language that has blanks", () => {
    expect(written("a.md", page, ["◇One◇◇two◇"])).toBe("*One* *two*\n");
  });

  it("is one blank where the translator wrote it", () => {
    expect(written("a.md", page, ["◇One◇ ◇two◇"])).toBe("*One* *two*\n");
  });
});

it("a line that becomes nothing but links is written as it is", () => {
  const page = "见[甲](a)和[乙](b)。\n";
  expect(written("a.md", page, ["◇One_two◇ ◇three◇"])).toBe("[One_two](a) [three](b)\n");
});

it("keeps braces of a template within square brackets from a formula", () => {
  expect(written("a.md", "中文\n", ["w[{{]aw"])).toBe("w[<span>{</span>\\{]aw\n");
});

describe("whatever a translator writes", () => {
  const signs = fc.constantFrom(..."ab 12.-+*_`[](){}<>|&;:#!\\$~^=\"'/“”é");
  const sentence = fc.string({ unit: signs, minLength: 1, maxLength: 14 }).map((text) => `w${text.trim()}w`);
  const places = fc.constantFrom(
    "中文\n",
    "- 中文\n",
    "# 中文\n",
    "> 中文\n",
    "| 中文 |\n|---|\n",
    "甲**中文**乙\n",
    "[^1]: 中文\n",
  );

  it("is read again as what it is, in any place", () => {
    fc.assert(
      fc.property(sentence, places, fc.boolean(), (text, content, isMdx) => {
        const name = isMdx ? "a.mdx" : "a.md";
        const marked = content.includes("**") ? `a ◇${text}◇ b` : text;
        const home = written(name, content, [marked]);
        const { document } = readDocument(fileOf(name, home), {
          ...context,
          srcLang: "en",
          as: "markdown",
          concepts: [],
        });
        expect(seen(document).replace(/[^\S\n]+/gu, " ")).toContain(text.replace(/\s+/gu, " "));
      }),
      { numRuns: 300 },
    );
  });
});

/** The texts of a document with its codes that stand for text. */
const seen = ({ units }: Document): string =>
  units
    .map(({ text, codes = [] }) => {
      const ends = [...codes.map(({ offset }) => offset), text.length];
      return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end) + (codes[index]?.equiv ?? "")).join("");
    })
    .join("\n");

describe("an address of e-mail in a translation", () => {
  it.each([
    ["Write to ◇.", "Write to a.b@c.cn."],
    ["Our team (all of us)◇.", "Our team (all of us)a.b@c.cn."],
    ["Write to us at◇.", "Write to us at<a.b@c.cn>."],
    ["Write to ◇or call.", "Write to <a.b@c.cn>or call."],
  ])("stays one, whatever stands beside it: %s", (text, gives) => {
    expect(written("a.md", "联系团队：a.b@c.cn。\n", [text])).toBe(`${gives}\n`);
  });
});

describe("a text about a picture, link or tag in which a template or a reference would begin", () => {
  const text = "Up {{ 5% }} or {% raw %}, &lt; {name}";
  const gives = "Up &#123;{ 5% }} or &#123;% raw %}, &amp;lt; {name}";
  it.each([
    ["the text of a picture", "![中文](a.png)\n", `![${gives}](a.png)\n`],
    ["the title of a link", '[1](a.md "中文")\n', `[1](a.md "${gives}")\n`],
    ["the title of a definition", "[1]\n\n[1]: a.md (中文)\n", `[1]\n\n[1]: a.md (${gives})\n`],
    ["an attribute", '<img alt="中文">\n', `<img alt="${gives}">\n`],
    ["an attribute within a line", '1 <img alt="中文">\n', `1 <img alt="${gives}">\n`],
    ["a block of HTML", "<p>中文</p>\n", `<p>${gives}</p>\n`],
  ])("is written with references: %s", (_, content, whole) => {
    expect(written("a.md", content, [text])).toBe(whole);
  });
});
