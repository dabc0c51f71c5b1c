import { describe, expect, it } from "vitest";
import { validate } from "../../../src/pipeline/validate/validate.js";
import { edited, encode, formats, importReview, tableOf } from "./tables.js";

const story12 = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="story.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>
  <trans-unit id="a">
    <source>湖水很清。</source>
    <target state="translated">The lake is clear.</target>
  </trans-unit>
  <trans-unit id="b">
    <source>鸟回来了。</source>
    <note>Birds</note>
  </trans-unit>
</body></file></xliff>`;

const story21 = `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en"><file id="f">
  <unit id="a">
    <segment id="s1" state="translated">
      <source>湖水很清。</source>
      <target>The lake is clear.</target>
    </segment>
  </unit>
  <unit id="b">
    <notes>
      <note>Birds</note>
    </notes>
    <segment id="s2"><source>鸟回来了。</source></segment>
    <segment id="s3"><source>天晴了。</source></segment>
  </unit>
</file></xliff>`;

/** The empty comment cells of a document, filled in from the first row on. */
function withComments(table: Uint8Array, comments: readonly string[]): Uint8Array {
  let at = 0;
  const empty = /(<w:pStyle w:val="CommentText"\/><\/w:pPr>)(<\/w:p>)/gu;
  return edited(table, "docx", (markup) =>
    markup.replace(empty, (_all, before: string, after: string) => {
      const text = comments[at] ?? "";
      at += 1;
      return `${before}<w:r><w:t>${text}</w:t></w:r>${after}`;
    }),
  );
}

describe("a comment", () => {
  it("becomes a note of XLIFF 1.2, after those there are, and a target may come with it", async () => {
    const table = withComments(await tableOf(story12, "docx"), ["Clear or clean? &lt;b&gt;", "Which birds?"]);
    const { xliff, comments } = await importReview(table, "docx", story12);
    expect(comments).toBe(2);
    expect(xliff).toContain(
      'clear.</target>\n    <note from="reviser" annotates="target">Clear or clean? &lt;b&gt;</note>\n  </trans-unit>',
    );
    expect(xliff).toContain(
      '<note>Birds</note>\n    <note from="reviser" annotates="target">Which birds?</note>\n  </trans-unit>',
    );
    expect(validate({ name: "story.xlf", bytes: encode(xliff) }).issues).toEqual([]);
  });

  it("becomes a note of XLIFF 2, which says which of several segments it is about", async () => {
    const table = withComments(await tableOf(story21, "docx"), ["Clear or clean?", "Which birds?", "Was it?"]);
    const { xliff } = await importReview(table, "docx", story21);
    expect(xliff).toContain(
      '<unit id="a">\n    <notes>\n      <note category="comment" appliesTo="target">Clear or clean?</note>\n    </notes>\n    <segment id="s1"',
    );
    expect(xliff).toContain(
      '<note>Birds</note>\n      <note category="comment" appliesTo="target">s2: Which birds?</note>\n      <note category="comment" appliesTo="target">s3: Was it?</note>\n    </notes>',
    );
    expect(validate({ name: "story.xlf", bytes: encode(xliff) }).issues).toEqual([]);
  });

  it("comes home once, however often the table does", async () => {
    const table = withComments(await tableOf(story12, "docx"), ["Clear or clean?"]);
    const once = await importReview(table, "docx", story12);
    expect(await importReview(table, "docx", once.xliff)).toMatchObject({ xliff: once.xliff, comments: 0 });
  });

  it("comes home though the edit beside it cannot", async () => {
    const table = withComments(await tableOf(story12, "docx"), ["Why?"]);
    const emptied = edited(table, "docx", (markup) => markup.replace("The lake is clear.", ""));
    const { rules, comments } = await importReview(emptied, "docx", story12);
    expect({ rules, comments }).toEqual({ rules: ["review/target-emptied"], comments: 1 });
  });

  it("of Word's own is one too", async () => {
    const marked = edited(await tableOf(story12, "docx"), "docx", (markup) =>
      markup.replace(
        "The lake is clear.</w:t></w:r>",
        'The lake is clear.</w:t></w:r><w:r><w:commentReference w:id="7"/></w:r>',
      ),
    );
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7"><w:p><w:r><w:t>Clear</w:t></w:r><w:r><w:t> or clean?</w:t></w:r></w:p></w:comment></w:comments>`;
    const table = edited(marked, "docx", () => comments, "word/comments.xml");
    expect((await importReview(table, "docx", story12)).xliff).toContain(">Clear or clean?</note>");
  });
});

describe("a target that was not there", () => {
  it.each(formats)("is put in where it belongs, and is translated (%s)", async (to) => {
    const table = await tableOf(story12, to);
    const filled =
      to === "docx"
        ? edited(table, to, (markup) => {
            const empty = /(<w:pStyle w:val="TargetText"\/><\/w:pPr>)(<\/w:p>)/u;
            return markup.replace(empty, "$1<w:r><w:t>The birds are back.</w:t></w:r>$2");
          })
        : edited(
            table,
            to,
            (markup) =>
              markup.replace(/(<c r="C3"[^>]*?)\/>/u, '$1 t="inlineStr"><is><t>The birds are back.</t></is></c>'),
            "xl/worksheets/sheet1.xml",
          );
    const { xliff, rules, targets, states } = await importReview(filled, to, story12);
    expect({ rules, targets, states }).toEqual({ rules: [], targets: 1, states: 1 });
    expect(xliff).toContain(
      '</source>\n    <target state="translated">The birds are back.</target>\n    <note>Birds</note>',
    );
  });
});

describe("tracked changes", () => {
  const trackedHome = async (from: string, to: string) =>
    importReview(
      edited(await tableOf(story12, "docx"), "docx", (markup) => markup.replace(from, to)),
      "docx",
      story12,
    );

  it("count where they insert, and not where they delete", async () => {
    const { xliff } = await trackedHome(
      '<w:r><w:t xml:space="preserve">The lake is clear.</w:t></w:r>',
      '<w:r><w:t>The lake is </w:t></w:r><w:del w:id="1"><w:r><w:delText>clear</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>blue</w:t></w:r></w:ins><w:moveFrom w:id="3"><w:r><w:t>!</w:t></w:r></w:moveFrom><w:r><w:t>.</w:t></w:r>',
    );
    expect(xliff).toBe(story12.replace("is clear", "is blue"));
  });

  it("take a row out, which is then named", async () => {
    const { rules, xliff } = await trackedHome(
      "<w:tr><w:trPr><w:cantSplit/></w:trPr>",
      '<w:tr><w:trPr><w:cantSplit/><w:del w:id="1"/></w:trPr>',
    );
    expect(rules).toEqual(["review/row-missing"]);
    expect(xliff).toBe(story12);
  });

  it.each([
    { what: "a line more where a paragraph was put in", mark: "", gives: "The lake\nis blue." },
    {
      what: "one line where the end of a paragraph was deleted",
      mark: "<w:rPr><w:del/></w:rPr>",
      gives: "The lakeis blue.",
    },
  ])("make $what", async ({ mark, gives }) => {
    const { xliff } = await trackedHome(
      '<w:p><w:pPr><w:pStyle w:val="TargetText"/></w:pPr><w:r><w:t xml:space="preserve">The lake is clear.</w:t></w:r></w:p>',
      `<w:p><w:pPr>${mark}</w:pPr><w:r><w:t>The lake</w:t></w:r></w:p><w:p><w:r><w:t>is blue.</w:t></w:r></w:p>`,
    );
    expect(xliff).toBe(story12.replace("The lake is clear.", gives));
  });
});
