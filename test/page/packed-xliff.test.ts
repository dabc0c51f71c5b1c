import { describe, expect, it } from "vitest";
import type { CommentedEdit } from "../../src/interchange/target-edits/edit-text.js";
import { beforeEdits } from "../../src/interchange/target-edits/undo-edits.js";
import { segmentsOf } from "../../src/model/document.js";
import type { InputFile } from "../../src/model/input-file.js";
import { openXliff } from "../../src/page/packed-xliff.js";
import { packedXliff } from "../../src/pipeline/publish/packed-xliff.js";
import { readBack } from "../../src/pipeline/read-back/read-back.js";

const texts = { source: "石桥很老。", target: "The bridge is old." };
const markup = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="zh" target-language="en" datatype="plaintext"><body>
<trans-unit id="1"><source>${texts.source}</source><target state="translated">${texts.target}</target></trans-unit>
</body></file></xliff>`;

/** The XLIFF of a page, packed and opened again, and the anchor of its one segment. */
async function opened(bytes: Uint8Array, shown = texts) {
  const xliff: InputFile = { name: "a.en.xlf", bytes };
  const read = readBack({ xliff }, { concepts: [] });
  const packed = packedXliff({ xliff }, read);
  if (packed === undefined) throw new Error("cannot be packed");
  const [first] = segmentsOf(read.document);
  return { anchor: first?.segment.id ?? "", xliff: await openXliff(packed, (_anchor, side) => shown[side]) };
}

const utf8 = new TextEncoder().encode(markup);
const utf16 = Uint8Array.from(Buffer.from(`\ufeff${markup.replace('"1.0"', '"1.0" encoding="UTF-16"')}`, "utf16le"));

describe("the XLIFF that a page carries", () => {
  it.each([
    { encoding: "UTF-8", bytes: utf8 },
    { encoding: "UTF-16 with a byte order mark", bytes: utf16 },
  ])("comes out byte for byte where nothing was edited, in $encoding", async ({ bytes }) => {
    const { xliff } = await opened(bytes);
    expect(xliff.edited(new Map())).toEqual(bytes);
  });

  it("takes an edit of a segment, which it knows as writable", async () => {
    const { anchor, xliff } = await opened(utf8);
    expect(xliff.isWritable(anchor)).toBe(true);
    expect(xliff.isWritable("nowhere")).toBe(false);
    const edit: CommentedEdit = { content: { text: "The stone bridge is old.", codes: [] } };
    const edited = new TextDecoder().decode(xliff.edited(new Map([[anchor, edit]])));
    expect(edited).toContain(">The stone bridge is old.</target>");
  });

  it("is not given back where the page no longer shows its texts", async () => {
    const { xliff } = await opened(utf8, { ...texts, source: "木桥很老。" });
    expect(xliff.edited(new Map())).toBeUndefined();
  });
});

describe("the XLIFF that the page of one document of several carries", () => {
  const file = (original: string, source: string, target: string): string =>
    `<file original="${original}" source-language="zh" target-language="en" datatype="plaintext"><body>
<trans-unit id="1"><source>${source}</source><target state="translated">${target}</target><note>近河</note></trans-unit>
</body></file>`;
  const head = '<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n';
  const [hill, bridge, more] = [
    file("a.txt", "山很高。", "The hill is high."),
    file("b.txt", "石桥很老。", "The bridge is old."),
    file("b.txt", "水很清。", "The water is clear."),
  ];
  const xliff: InputFile = {
    name: "jobs/book.en.xlf",
    bytes: new TextEncoder().encode(`${head}${hill}\n<!-- two -->\n${bridge}\n${more}\n</xliff>\n`),
  };

  it("holds this document alone, under a name of its own, and takes edits in their places", async () => {
    const read = readBack({ xliff, original: "b.txt" }, { concepts: [] });
    const packed = packedXliff({ xliff, original: "b.txt" }, read);
    if (packed === undefined) throw new Error("cannot be packed");
    expect(packed.name).toBe("book.en.2.xlf");
    const segments = Array.from(segmentsOf(read.document), ({ segment }) => segment);
    const shown = new Map(
      segments.map(({ id, source, target }) => [id, { source: source.text, target: target?.text }]),
    );
    const open = await openXliff(packed, (anchor, side) => shown.get(anchor)?.[side] ?? "");
    const part = `${head}\n<!-- two -->\n${bridge}\n${more}\n</xliff>\n`;
    expect(new TextDecoder().decode(open.edited(new Map()))).toBe(part);
    const edit: CommentedEdit = { content: { text: "Clear water.", codes: [] }, comment: "shorter" };
    const saved = new TextDecoder().decode(open.edited(new Map([[segments[1]?.id ?? "", edit]])));
    expect(beforeEdits(saved)).toBe(part);
    expect(saved.replace(/<\?duiyi-undo .*\?>\n$/u, "")).toBe(
      part
        .replace("The water is clear.", "Clear water.")
        .replace(
          /<note>近河<\/note>(?=<\/trans-unit>\n<\/body><\/file>\n<\/xliff>)/u,
          '<note>近河</note><note from="reviser" annotates="target">shorter</note>',
        ),
    );
  });
});
