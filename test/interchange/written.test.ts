import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  readXliff,
  type WriteXliffOptions,
  writeXliff2,
  writeXliff12,
  type XliffVersion,
} from "../../src/interchange/index.js";
import { validateXliff } from "../../src/interchange/xliff/validate/index.js";
import type { Document, Segment } from "../../src/model/document.js";
import { manifestOf } from "../../src/pipeline/prepare/manifest-of.js";
import { codedDocument, translatedDocument } from "../documents/coded-document.js";

const concept = {
  id: "sheep",
  kind: "general",
  definition: "Domestic sheep & lambs",
  terms: { zh: [{ text: "羊", status: "preferred" }], en: [{ text: "sheep", status: "preferred" }] },
} as const;

/** Every thing that a segment can have: codes, states, terms, a translation to be reviewed. */
function fullDocument(): Document {
  const document = translatedDocument(codedDocument());
  const states = ["initial", "translated", "reviewed", "final"] as const;
  let count = 0;
  const dress = (segment: Segment): Segment => {
    const state = states[count++ % states.length] ?? "initial";
    const start = segment.source.text.indexOf("羊");
    const [term] = concept.terms.zh;
    const { target, ...untranslated } = segment;
    const dressed = { ...untranslated, state, terms: [{ span: { start, end: start + 1 }, concept, term }] };
    if (state === "initial" || target === undefined) return dressed;
    return { ...dressed, target, ...(state === "translated" && { needsReview: true }) };
  };
  return { ...document, units: document.units.map((unit) => ({ ...unit, segments: unit.segments.map(dress) })) };
}

const document = fullDocument();
const manifest = manifestOf(document, {
  ...{ repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en", concepts: [], toolVersion: "1" },
} as const);
const options: WriteXliffOptions = { manifest, note: (_unit, { id }) => `<羊> & "${id}"`, markTerms: true };
const match = { source: "一只羊走下来。", target: "A sheep came down.", similarity: 61.5, origin: "old & new.xlf" };

function written(version: XliffVersion, profile: "bilingual" | "omegat" = "bilingual"): string {
  const pieces =
    version === "1.2"
      ? writeXliff12(document, { ...options, profile })
      : writeXliff2(document, { ...options, version, matches: () => [match] });
  return Array.from(pieces).join("");
}

const xsd = "../shared/tools/xliff-xsd";
const hasSchemas = existsSync(xsd) && spawnSync("xmllint", ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "duiyi-written-"));

describe.each(["1.2", "2.0", "2.1", "2.2"] as const)(
  "what is written as XLIFF %s, with all that a segment can have",
  (version) => {
    const text = written(version);

    it("keeps to the specification", () => {
      expect(validateXliff(text, { name: "sheep.xlf", strict: true }).issues).toEqual([]);
    });

    it.skipIf(!hasSchemas)("keeps to the schemas of OASIS (skipped without xmllint or ../shared)", () => {
      const path = join(folder, `${version}.xlf`);
      writeFileSync(path, text);
      const { status, stdout } = spawnSync(xsd, ["--strict", path], { encoding: "utf8" });
      expect(stdout).toBe("");
      expect(status).toBe(0);
    });

    it("comes home with texts, codes, states and notes", () => {
      const home = readXliff(text, { name: "sheep.xlf" }).units.flatMap(({ segments }) => segments);
      const sent = document.units.flatMap(({ segments }) => segments);
      expect(home.map(({ id, source, target, state }) => [id, source.text, target?.text || undefined, state])).toEqual(
        sent.map(({ id, source, target, state }) => [id, source.text, target?.text, state]),
      );
      const kinds = (segment: Pick<Segment, "source">): string[] =>
        segment.source.codes
          .filter(({ element }) => element !== "mrk")
          .map(({ kind, native }) => `${kind} ${native ?? ""}`);
      expect(home.map(kinds)).toEqual(sent.map(kinds));
      const { units } = readXliff(text, { name: "sheep.xlf" });
      const ours = sent.map(({ id }) => `<羊> & "${id}"`);
      expect(units.flatMap(({ notes }) => notes)).toEqual(ours);
      expect(units.flatMap(({ ownNotes }) => ownNotes)).toEqual(ours);
    });

    it("is the same, byte for byte, when it is written again", () => {
      expect(written(version)).toBe(text);
    });
  },
);
