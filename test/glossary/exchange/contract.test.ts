import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExchangeFormat, ExchangeWriteOptions, Loss } from "../../../src/glossary/exchange/index.js";
import { exchangeFormatOf, exchangeFormats } from "../../../src/glossary/exchange/index.js";
import type { Concept } from "../../../src/model/concept.js";
import { runs } from "../../runs.js";
import { glossary, plainGlossary } from "./concepts.js";
import { differences } from "./differences.js";

const languages = { srcLang: "zh", trgLang: "en" };

interface Way {
  readonly name: string;
  readonly format: ExchangeFormat;
  readonly options: ExchangeWriteOptions;
}

/** Each format, and TBX in each dialect and style. */
const ways: Way[] = exchangeFormats.flatMap((format: ExchangeFormat): Way[] => {
  if (format.id !== "tbx") return [{ name: format.id, format, options: languages }];
  return (["core", "min", "basic"] as const).flatMap((dialect) =>
    (["dca", "dct"] as const).map((style) => ({
      name: `tbx ${dialect} ${style}`,
      format,
      options: { ...languages, dialect, style },
    })),
  );
});
/** Formats that leave out more than whole concepts; of `omegat`, which has no ids, its own tests say what is left. */
const lossy = new Set(["omegat", "tbx2"]);

async function thereAndBack({ format, options }: Way, concepts: readonly Concept[]) {
  const { bytes, losses } = await format.write(concepts, options);
  const read = await format.read(bytes, { name: `glossary${format.extensions[0]}`, ...languages });
  return { bytes, losses, ...read };
}

const goneConcepts = (losses: readonly Loss[]): number =>
  losses.find(({ field, kept }) => field === "concept" && !kept)?.count ?? 0;

describe.each(ways)("the exchange format $name", (way) => {
  it("reads an empty glossary back as empty", async () => {
    const { concepts, rejected, losses } = await thereAndBack(way, []);
    expect({ concepts, rejected, losses }).toEqual({ concepts: [], rejected: [], losses: [] });
  });

  it("gives the same bytes for the same glossary", async () => {
    const concepts = plainGlossary(20);
    const first = await way.format.write(concepts, way.options);
    const second = await way.format.write(structuredClone(concepts), way.options);
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  it.skipIf(/min|core|dct/u.test(way.name))("carries a thousand concepts", async () => {
    const { concepts, rejected } = await thereAndBack(way, plainGlossary(runs(1000)));
    expect(concepts).toHaveLength(runs(1000));
    expect(rejected).toEqual([]);
  });

  it("says where each concept begins, in ascending order", async () => {
    const { concepts } = await thereAndBack(way, plainGlossary(5));
    const rows = concepts.map(({ row }) => row);
    expect(rows.every((row, index) => row > (rows[index - 1] ?? 0))).toBe(true);
  });

  it.runIf(!lossy.has(way.name))("gives any concepts back as they were, but for those it names as lost", async () => {
    await fc.assert(
      fc.asyncProperty(glossary(), async (concepts) => {
        const { concepts: found, rejected, losses } = await thereAndBack(way, concepts);
        const back = new Map(found.map(({ concept }) => [concept.id, concept]));
        const missing = concepts.filter(({ id }) => !back.has(id));
        expect(rejected).toEqual([]);
        expect(losses.filter(({ field, kept }) => !kept && field !== "concept")).toEqual([]);
        expect(missing).toHaveLength(goneConcepts(losses));
        for (const concept of concepts) if (back.has(concept.id)) expect(back.get(concept.id)).toEqual(concept);
      }),
      { numRuns: runs(30) },
    );
  });
});

describe("the exchange format tbx2", () => {
  it("names exactly what is missing when it is read again", async () => {
    const way = ways.find(({ name }) => name === "tbx2");
    if (way === undefined) throw new Error("no such format");
    await fc.assert(
      fc.asyncProperty(glossary(), async (concepts) => {
        const { concepts: found, rejected, losses } = await thereAndBack(way, concepts);
        expect(rejected).toEqual([]);
        expect(losses).toEqual(
          differences(
            concepts,
            found.map(({ concept }) => concept),
          ),
        );
      }),
      { numRuns: runs(30) },
    );
  });
});

describe("exchangeFormatOf", () => {
  it.each([
    ["terms.csv", "csv"],
    ["TERMS.CSV", "csv"],
    ["terms.tab", "tsv"],
    ["terms.xlsx", "xlsx"],
    ["terms.tbx", "tbx"],
    ["glossary.utf8", "omegat"],
    ["glossary.txt", "omegat"],
    ["story.xliff", "gls"],
    ["terms.json", "json"],
    ["places.yml", "yaml"],
  ])("takes %s for %s", (name, id) => {
    expect(exchangeFormatOf(name)?.id).toBe(id);
  });

  it("knows no format for another ending", () => {
    expect(exchangeFormatOf("terms.docx")).toBeUndefined();
    expect(exchangeFormatOf("csv")).toBeUndefined();
  });
});
