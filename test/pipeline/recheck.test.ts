import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { open } from "../../src/library/open.js";
import type { Concept } from "../../src/model/concept.js";
import type { Document } from "../../src/model/document.js";
import { segmentsOf } from "../../src/model/document.js";
import { check } from "../../src/pipeline/check/check.js";
import { glossaryEdit, snapshotOf, termPlaces } from "../../src/pipeline/project/glossary-edit.js";
import { touchedSegments } from "../../src/pipeline/project/touched-segments.js";

const sample = (name: string) => ({ name, bytes: readFileSync(`test/samples/${name}`) });
const file = { xliff: sample("river-town.en.xlf"), source: sample("river-town.txt") };
const reading = { toolVersion: "0", srcLang: "zh-CN", trgLang: "en" } as const;

const LANGUAGES = [reading.srcLang, reading.trgLang];

let shipped: readonly Concept[];
beforeAll(async () => {
  shipped = await open().glossary.concepts();
});

const whole = (concepts: readonly Concept[]) => check(file, { ...reading, concepts });

const pairsOf = (document: Document) =>
  Array.from(segmentsOf(document), ({ segment: { id, source, target } }) => ({
    id,
    source: source.text,
    ...(target && { target: target.text }),
  }));

/** What is found after an edit of the glossary where only the segments are looked at again that it touches. */
function afterEdit(before: readonly Concept[], now: readonly Concept[]) {
  const { document, issues } = whole(before);
  const edit = glossaryEdit(snapshotOf(before, LANGUAGES), snapshotOf(now, LANGUAGES), now);
  const changed = touchedSegments(edit, termPlaces(document), pairsOf(document), document);
  return {
    changed,
    found: check(file, { ...reading, concepts: now, earlier: { issues, changed: Array.from(changed) } }).issues,
  };
}

/** The same concept with another English name. */
const renamed = (concept: Concept): Concept => ({
  ...concept,
  terms: { ...concept.terms, en: (concept.terms.en ?? []).map((term) => ({ ...term, text: `New ${term.text}` })) },
});

/** Some of the concepts that stand in the sample. */
const standing = (): Concept[] => {
  const named = new Set(Object.keys(termPlaces(whole(shipped).document)));
  return shipped.filter(({ id }) => named.has(id)).slice(0, 4);
};

describe("a check of what an edit of the glossary touches", () => {
  it("looks at some segments and not at all", () => {
    const [first] = standing();
    const { changed } = afterEdit(
      shipped,
      shipped.map((concept) => (concept === first ? renamed(concept) : concept)),
    );
    expect([changed.size > 0, changed.size < pairsOf(whole(shipped).document).length]).toEqual([true, true]);
  });

  it.each([
    {
      edit: "renamed",
      of: (concept: Concept, all: readonly Concept[]) => all.map((one) => (one === concept ? renamed(one) : one)),
    },
    { edit: "taken away", of: (concept: Concept, all: readonly Concept[]) => all.filter((one) => one !== concept) },
  ])("finds what a whole check finds, whichever term is $edit or comes back", ({ of }) => {
    for (const concept of standing()) {
      const now = of(concept, shipped);
      expect(afterEdit(shipped, now).found, concept.id).toEqual(whole(now).issues);
      expect(afterEdit(now, shipped).found, `${concept.id} comes back`).toEqual(whole(shipped).issues);
    }
  });

  it("leaves what was found where nothing has changed", () => {
    const known = whole(shipped).issues.filter(({ rule }) => rule === "number/magnitude");
    const { issues } = check(file, { ...reading, concepts: shipped, earlier: { issues: known, changed: [] } });
    expect([known.length, issues.filter(({ rule }) => rule.startsWith("number/"))]).toEqual([1, known]);
  });
});
