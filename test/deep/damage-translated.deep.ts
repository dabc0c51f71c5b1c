import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceFormats, writeFile } from "../../src/formats/index.js";
import { type Document, type Segment, segmentsOf } from "../../src/model/document.js";
import { InputError } from "../../src/model/input-error.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { harmTo } from "./harm.js";

/** The same files in every run; `DUIYI_SEED=$RANDOM` looks at others. */
const SEED = Number(process.env.DUIYI_SEED ?? 1);
/** Damages to the samples of each of five formats: five hundred in all. */
const EACH = 100;
const context = { repair: "auto", repeats: "keep", srcLang: "zh-CN", trgLang: "en" } as const;

const ids = ["markdown", "html", "srt", "vtt", "ass"] as const;
const samplesOf = (id: string) =>
  readdirSync(`test/formats/${id}`, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "README.md")
    .map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(`test/formats/${id}/${name}`)) }));

/** A number for each sentence as its translation, with its codes before words of their own. */
function translated(document: Document): Document {
  let count = 0;
  const translate = (segment: Segment): Segment => {
    count += 1;
    let text = `Sentence n${count}x`;
    const codes = segment.source.codes.map((code) => {
      text += code.kind === "close" ? "" : " ";
      const placed = { ...code, offset: text.length };
      text += code.kind === "close" ? "" : "word";
      return placed;
    });
    return { ...segment, target: { text, codes }, state: "translated" };
  };
  return { ...document, units: document.units.map((unit) => ({ ...unit, segments: unit.segments.map(translate) })) };
}

/** Damage to one of several files, in some of which a word stands in another encoding too. */
const damaged = (id: string) =>
  fc.constantFrom(...samplesOf(id)).chain(({ name, bytes }) =>
    fc
      .record({ harmed: harmTo(bytes), isMixed: fc.boolean(), at: fc.nat(bytes.length) })
      .map(({ harmed, isMixed, at }) => {
        if (!isMixed) return { name, ...harmed };
        const mixed = Buffer.concat([harmed.bytes.subarray(0, at), OF_GB18030, harmed.bytes.subarray(at)]);
        return { name, what: `${harmed.what}; GB 18030 at ${at}`, bytes: new Uint8Array(mixed) };
      }),
  );

const OF_GB18030 = Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3); // 你好

describe.each(ids)("a damaged file of the format %s that is translated", (id) => {
  it("is refused, or holds every translation, or says which it does not hold", () => {
    let written = 0;
    fc.assert(
      fc.property(damaged(id), ({ name, bytes, what }) => {
        try {
          const { document, source } = readDocument({ name, bytes }, { ...context, as: id, concepts: [] });
          const read = { ...context, encoding: source.encoding.encoding };
          const target = translated(document);
          const made = writeFile(sourceFormats[id], { name, bytes }, target, { ...read, writtenIn: "utf-8" });
          if (made.broken.length > 0 || made.refused.length > 0) return;
          const home = { name, bytes: made.bytes };
          const again = sourceFormats[id].read(home, { ...read, srcLang: "en", encoding: made.encoding ?? "utf-8" });
          const found = again.units.map(({ text }) => text).join("\n");
          for (const { segment } of segmentsOf(target))
            expect(found, `${name}: ${what}`).toContain(segment.target?.text.split(" ")[1]);
          written += 1;
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }),
      { numRuns: EACH, seed: SEED },
    );
    expect(written).toBeGreaterThan(EACH / 10);
  });
});
