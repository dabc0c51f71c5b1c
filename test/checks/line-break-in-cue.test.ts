import { expect, it } from "vitest";
import { lostCodes } from "../../src/model/kept-codes.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";

/** The codes that a translation without codes has lost of the first segment of a file. */
function lostIn(name: string, content: string): (string | undefined)[] {
  const file = { name, bytes: new TextEncoder().encode(content) };
  const options = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en", concepts: [] } as const;
  const [unit] = readDocument(file, options).document.units;
  const source = unit?.segments[0]?.source ?? { text: "", codes: [] };
  return lostCodes(source, { text: "The water of this city", codes: [] }, unit?.kind === "cue").map(
    ({ native }) => native,
  );
}

const ass = (text: string): string => `[Events]\nDialogue: 0,0:00:01.00,0:00:09.00,D,,0,0,0,,${text}\n`;
const srt = (text: string): string => `1\n00:00:01,000 --> 00:00:09,000\n${text}\n`;

it.each([
  { what: "a line break of ASS", name: "a.ass", content: ass("这座城市\\N的水"), gives: [] },
  { what: "a line break of SubRip", name: "a.srt", content: srt("这座城市\n的水"), gives: [] },
  { what: "another code of a cue", name: "a.ass", content: ass("这座{\\i1}城市\\N的水"), gives: ["{\\i1}"] },
  { what: "a line break of a web page", name: "a.html", content: "<p>这座城市<br>的水</p>", gives: ["<br>"] },
])("$what may go or may not: $gives", ({ name, content, gives }) => {
  expect(lostIn(name, content)).toEqual(gives);
});
