import { describe, expect, it } from "vitest";
import { readXmlInPieces, TextWindow, type XmlTag, type XmlWhere } from "../../src/xml/index.js";

const pieces = ["<a><b>", "石桥", "<!-- a ", "comment --></b", "><c/></a>"];
const whole = pieces.join("");

describe("TextWindow", () => {
  it("counts in the whole text, whatever it has let go of", () => {
    const window = new TextWindow(pieces);
    while (window.next() !== undefined) window.release(6);
    expect(window.slice(6, 8)).toBe("石桥");
    expect(window.indexOf("<c/>", 8)).toBe(whole.indexOf("<c/>"));
    expect(window.lastIndexOf("<", whole.length)).toBe(whole.lastIndexOf("<"));
    expect(window.startsWith("<!--", 8)).toBe(true);
  });

  it("has each event stand where it stands in the whole, with the text from where the handler needs it", () => {
    const found: string[] = [];
    const window = new TextWindow(pieces);
    let from: number | undefined;
    const handler = {
      open: (_: XmlTag, { start }: XmlWhere) => {
        from ??= start;
      },
      close: ({ name }: XmlTag, { end }: XmlWhere) => void found.push(`${name} ${window.slice(from ?? 0, end)}`),
      neededFrom: () => from,
    };
    for (const _ of readXmlInPieces(window, handler, { name: "a.xml" }));
    expect(found).toEqual([
      "b <a><b>石桥<!-- a comment --></b>",
      "c <a><b>石桥<!-- a comment --></b><c/>",
      `a ${whole}`,
    ]);
  });
});
