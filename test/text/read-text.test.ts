import { describe, expect, it } from "vitest";
import english from "../../locales/en.json" with { type: "json" };
import { csv } from "../../src/glossary/exchange/table/delimited.js";
import { InputError } from "../../src/model/input-error.js";
import { decode } from "../../src/text/decode-file.js";
import { describeError } from "../../src/ui/describe-error.js";
import { createTranslator } from "../../src/ui/translator.js";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

/** What is said of bytes, read as a source text and as a glossary. */
async function sentences(content: Uint8Array): Promise<string[]> {
  const said = (error: unknown): string =>
    error instanceof InputError ? describeError(error, createTranslator("en", english)) : String(error);
  const asSource = await Promise.resolve()
    .then(() => decode({ name: "a.csv", bytes: content }))
    .catch(said);
  const asGlossary = await Promise.resolve()
    .then(() => csv.read(content, { name: "a.csv", srcLang: "zh", trgLang: "en" }))
    .catch(said);
  return [asSource, String(asGlossary)];
}

describe("a byte that cannot be read", () => {
  it.each([
    { when: "no byte of the encoding", content: bytes("中国,China\n云南,", 0xff, "Yunnan\n") },
    { when: "a NUL", content: bytes("中国,China\n", 0, "云南,Yunnan\n", 0xff) },
    { when: "the mark of text that was lost", content: bytes("中国,China\n云南,\ufffd\n") },
  ])("is told of a glossary as of a source where it is $when", async ({ content }) => {
    const [asSource, asGlossary] = await sentences(content);
    expect(asGlossary).toBe(asSource);
    expect(asGlossary).not.toContain("{{");
  });

  it("is counted from 1, and its encoding is named", async () => {
    const [, sentence] = await sentences(bytes("中国,China\n云南,", 0xff, "Yunnan\n"));
    expect(sentence).toBe(
      "a.csv:2:4: The file is UTF-8, but byte 21 (FF) is no part of such a text. Fix the place or get the file again; it was left as it was.",
    );
  });
});
