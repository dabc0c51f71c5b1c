import { describe, expect, it } from "vitest";
import { packXliff, readXliff } from "../../src/interchange/index.js";
import { type CommentedEdit, editText } from "../../src/interchange/target-edits/edit-text.js";
import { unpackText } from "../../src/interchange/target-edits/pack-xliff.js";
import { beforeEdits, withUndo } from "../../src/interchange/target-edits/undo-edits.js";
import { scanContent } from "../../src/interchange/xliff/scan-content.js";

const twelve = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="a.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>
    <!-- two sentences -->
    <trans-unit id="1"><source>他说：&quot;好&amp;快&quot;。</source><target state="translated">He said: “Good &amp; fast”.</target></trans-unit>
    <trans-unit id="2">
      <source>再见<x id="1"/>。</source>
    </trans-unit>
  </body></file>
</xliff>
`;
const two = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh-CN" trgLang="en">
  <file id="f"><unit id="u">
    <segment id="a" state="initial"><source>你好。</source></segment>
    <segment id="b"><source>再见。</source><target>Bye.</target></segment>
  </unit></file>
</xliff>
`;

/** A page that shows each text of a file, by the id of its segment. */
function packed(text: string) {
  const file = readXliff(text, { name: "a.xlf" });
  const segments = file.units.flatMap((unit) => unit.segments);
  const shown = segments.map(({ id, source, target }) => ({
    anchor: id,
    source: source.text,
    ...(target && { target: target.text }),
  }));
  const texts = new Map(shown.map((each) => [each.anchor, each]));
  const textAt = (anchor: string, side: "source" | "target"): string => texts.get(anchor)?.[side] ?? "";
  return { xliff: packXliff(text, file, shown), textAt };
}

const contentOf = (markup: string) => scanContent(markup, 0).content;
const edited = (text: string, edits: Readonly<Record<string, CommentedEdit>>): string => {
  const { xliff, textAt } = packed(text);
  return editText(xliff, unpackText(xliff, textAt) ?? "", new Map(Object.entries(edits)));
};

describe("an XLIFF packed for its page", () => {
  it.each([twelve, twelve.replaceAll("&quot;", '"'), two])(
    "leaves out the texts that the page shows, and comes back byte for byte",
    (text) => {
      const { xliff, textAt } = packed(text);
      expect(xliff.text).not.toMatch(/你好|He said|Bye/u);
      expect(unpackText(xliff, textAt)).toBe(text);
      expect(unpackText(JSON.parse(JSON.stringify(xliff)), textAt)).toBe(text);
    },
  );

  it("does not come back where a text on the page is no longer its own", () => {
    const { xliff, textAt } = packed(two);
    const translated = (anchor: string, side: "source" | "target") => textAt(anchor, side).replace("Bye", "Au revoir");
    expect(unpackText(xliff, translated)).toBeUndefined();
  });

  it("takes new targets, states and comments, and nothing else changes", () => {
    const text = edited(twelve, {
      "1": { state: "final", comment: 'Say "quick".' },
      "2": { content: contentOf('Goodbye<x id="1"/>.'), state: "translated" },
    });
    expect(text.replace(/<\?duiyi-undo .*\?>\n$/u, "")).toBe(
      twelve
        .replace('<trans-unit id="1"', '<trans-unit id="1" approved="yes"')
        .replace('state="translated"', 'state="final"')
        .replace(
          "</target></trans-unit>",
          '</target><note from="reviser" annotates="target">Say "quick".</note></trans-unit>',
        )
        .replace(
          '<x id="1"/>。</source>',
          '<x id="1"/>。</source>\n      <target state="translated">Goodbye<x id="1"/>.</target>',
        ),
    );
  });

  it("puts a comment into the unit, and a target into its segment", () => {
    const text = edited(two, { a: { content: contentOf("Hello."), state: "reviewed", comment: "Or: Hi." } });
    expect(text).toContain('<segment id="a" state="reviewed"><source>你好。</source><target>Hello.</target></segment>');
    const [unit] = readXliff(text, { name: "a.xlf" }).units;
    expect(unit?.notes).toEqual(["Or: Hi."]);
  });

  it("says what it was before its edits, until somebody changes it", () => {
    const first = edited(twelve, { "1": { content: contentOf("He said: why?&gt; “Good”."), comment: "?>" } });
    expect(beforeEdits(first)).toBe(twelve);
    const second = edited(first, { "1": { content: contentOf("He said."), state: "reviewed" } });
    expect(beforeEdits(second)).toBe(first.replace(/<\?duiyi-undo .*\?>\n$/u, ""));
    expect(second.match(/duiyi-undo/gu)).toHaveLength(1);
    expect(beforeEdits(first.replace("He said", "She said"))).toBeUndefined();
    expect(beforeEdits(twelve)).toBeUndefined();
  });

  it.each([
    "{",
    '{"sum":1}',
    '{"sum":1,"undo":[[9,3,"x"]]}',
    '{"sum":1,"undo":[[0,9999999,""]]}',
    '{"sum":1,"undo":[[0,4,"a"],[2,5,"b"]]}',
    '{"sum":1,"undo":[null]}',
  ])("says nothing of what it was where its end is damaged: %s", (kept) => {
    expect(beforeEdits(`${twelve}<?duiyi-undo ${kept}?>\n`)).toBeUndefined();
  });

  it("holds what looks like itself", () => {
    const text = "<a><?duiyi-undo {}?><b/></a>\n";
    const saved = withUndo(text, [{ span: { start: 3, end: 20 }, replacement: "c" }]);
    expect(beforeEdits(saved)).toBe(text);
  });

  it("is not there where a text only begins to say so, however often it does", () => {
    expect(beforeEdits("<?duiyi-undo {".repeat(200_000))).toBeUndefined();
    expect(beforeEdits(`<?duiyi-undo {}?>${"<?duiyi-undo {}".repeat(200_000)}?>`)).toBeUndefined();
  });
});
