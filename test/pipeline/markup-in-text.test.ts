import { describe, expect, it } from "vitest";
import { check } from "../../src/pipeline/check/check.js";

/** What is told of a pair as an error or a warning: the rule, and what it points at in the target, else in the source. */
function told(source: string, target: string): string[] {
  const bytes = new TextEncoder().encode(`${source}\t${target}\n`);
  const { issues } = check({ xliff: { name: "pairs.tsv", bytes } }, { concepts: [] });
  return issues
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, sourceSpan, targetSpan }) => {
      const span = targetSpan ?? sourceSpan ?? { start: 0, end: 0 };
      return `${rule} ${(targetSpan === undefined ? source : target).slice(span.start, span.end)}`;
    });
}

describe("tags in a text", () => {
  it.each([
    ["按<strong>保存</strong>退出。", "Press Save to leave.", ["code/tag <strong>", "code/tag </strong>"]],
    ["阅读<1>须知</1>。", "Read the <1>notice.", ["code/tag </1>"]],
    ["<ul><li>桥</li></ul>", "<ul><li>Bridge</ul></li>", ["code/tag-pairing </ul>"]],
    ["按<kbd>回车</kbd>。", "Press Enter<kbd></kbd>.", ["code/tag-pairing <kbd>"]],
    ["打开<Link to='/a'>书架</Link>", "Open the <Link to='/b'>shelf</Link>", ["code/tag <Link to='/b'>"]],
    ["字号&lt;sup&gt;2&lt;/sup&gt;", "Font size 2", ["code/tag &lt;sup&gt;", "code/tag &lt;/sup&gt;"]],
    ["他来了。", "He has <b>come</b>.", ["code/tag <b>", "code/tag </b>"]],
  ])("are told where they are lost, altered, crossed or new: %s", (source, target, found) => {
    expect(told(source, target)).toEqual(found);
  });

  it.each([
    ["<i>河东</i>与<b>河西</b>", "<b>West bank</b> and <i>east bank</i>"],
    ['<img src="a.png" alt="桥">', '<img src="a.png" alt="A bridge" />'],
    ["<bold>借书</bold>须知", "Notice for <bold>readers</bold>"],
    ["用法：find <目录>", "Usage: find <directory>"],
    ["若a<b，则b>a。", "If a<b then b>a."],
    [
      '见<a href="https://lib.example.org/p?id=15">第十五页</a>。',
      'See <a href="https://lib.example.org/p?id=15">page 15</a>.',
    ],
  ])("are right where they are kept, and no other signs are tags: %s", (source, target) => {
    expect(told(source, target)).toEqual([]);
  });
});

describe("placeholders in a text", () => {
  it.each([
    ["%@借了%ld本书", "%@ borrowed books", ["form/placeholder %ld"]],
    ["完成了%d%%。", "%d is done.", ["form/placeholder %%"]],
    ["标题\\n正文", "Title and text", ["form/placeholder \\n"]],
    ["你好，#{user}", "Hello, #{name}", ["form/placeholder #{user}", "form/placeholder #{name}"]],
    ["共<%= n %>本", "Many books", ["form/placeholder <%= n %>"]],
    ["价格%.2f元", "Price %.1f yuan", ["form/placeholder %.2f", "form/placeholder %.1f"]],
    ["%user%来了", "Someone came", ["form/placeholder %user%"]],
    ["%1在%2", "%1 is there", ["form/placeholder %2"]],
  ])("are told where they are lost or altered: %s", (source, target, found) => {
    expect(told(source, target)).toEqual(found);
  });

  it.each([
    ["{{ user.name }}还书了", "{{user.name}} returned a book"],
    ["%s把书给了%s", "%2$s got the book from %1$s"],
    ["占百分之%d", "%d%% of it"],
    ["文件在C:\\new\\temp", "The file is in C:\\new\\temp"],
    ["删除{file}吗？", "Delete {file}?"],
    ["第%d页，共%d页", "Page %d of %d"],
  ])("are right where they mean the same: %s", (source, target) => {
    expect(told(source, target)).toEqual([]);
  });
});

describe("an ICU message", () => {
  it.each([
    ["{n, plural, other {借了#本}}", "{n, plural, =0 {No books} one {One book} other {# books}}"],
    ["{g, select, male {他} female {她} other {他们}}来了", "{g, select, male {He} female {She} other {They}} came"],
    ["{n}本书", "{n, plural, one {# book} other {# books}}"],
    ["{n, selectordinal, other {第#名}}", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}"],
    ["{n, plural, other {<b>#</b>条留言}}", "{n, plural, one {<b>#</b> message} other {<b>#</b> messages}}"],
    ["于{d, date, short}归还", "Returned on {d,date,short}"],
  ])("has branches that are the translator's: %s", (source, target) => {
    expect(told(source, target)).toEqual([]);
  });

  it.each([
    [
      "{n, plural, other {#人各得3000元}}",
      "{n, plural, one {# person gets 300 yuan} other {# people get 3,000 yuan each}}",
      ["number/magnitude 300 yuan"],
    ],
    [
      "{g, select, male {他捐了20万元} other {他们捐了50万元}}",
      "{g, select, male {He gave 20,000 yuan} other {They gave 500,000 yuan}}",
      ["number/magnitude 20,000 yuan"],
    ],
    [
      "{n, plural, other {借了#本}}",
      "{n, plural, one {Borrowed the the book} other {Borrowed # books}}",
      ["form/doubled-word the the"],
    ],
    [
      "{g, select, male {他有{n, plural, other {#本书，5支笔}}} other {他们有{n, plural, other {#本书，5支笔}}}}",
      "{g, select, male {He has {n, plural, one {# book and 6 pens} other {# books and 5 pens}}} other {They have {n, plural, one {# book and 5 pens} other {# books and 5 pens}}}}",
      ["number/missing 5"],
    ],
    ["{n, plural, other {#封信}}", "{n, plural, one {1 letter} other {# letters}}", []],
    ["{n, plural, other {#个文件}}", "{n, plural, =0 {No files} =1 {One file} other {# files}}", []],
  ])("is looked at in each of its branches: %s", (source, target, found) => {
    expect(told(source, target)).toEqual(found);
  });

  it.each([
    ["{n, plural, other {借了#本}}", "{m, plural, one {# book} other {# books}}"],
    ["{n, plural, other {借了#本}}", "{n, plural, one {# book} other {# books}"],
    ["{g, select, male {他} female {她} other {他们}}", "{g, select, male {He} other {They}}"],
    ["{n, plural, other {借了#本}}", "{n, plural, one {A book} other {Some books}}"],
    ["于{d, date, short}归还", "Returned on {d, date, long}"],
    ["{n, plural, other {借了#本}}", "{n} books"],
  ])("is told where an argument, a case or its form is lost: %s", (source, target) => {
    expect(told(source, target).length).toBeGreaterThan(0);
    expect(told(source, target).every((each) => /^(?:form|code)\//u.test(each))).toBe(true);
  });
});
