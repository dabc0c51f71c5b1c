import { describe, expect, it } from "vitest";
import { finders } from "../../../src/glossary/candidates/finders/index.js";
import type { Finding } from "../../../src/glossary/candidates/finding.js";
import { tokenise } from "../../../src/glossary/candidates/passage.js";
import { resolveFindings } from "../../../src/glossary/candidates/resolve-findings.js";
import { loadWords } from "../../../src/languages/zh/words.js";

const words = loadWords();

/** The names that the findings of one finder come down to, after those before it have looked. */
function namesIn(id: string, text: string): string[] {
  const tokens = tokenise({ text, terms: [] }, words);
  const found: Finding[] = [];
  for (const finder of finders) {
    const findings = finder.find({ tokens, words, isTraditional: false, found });
    if (finder.id === id)
      return resolveFindings([text], [findings])
        .map((name) => name.text)
        .sort();
    found.push(...findings);
  }
  return [];
}

describe.each(finders)("the finder of $id", ({ id, examples }) => {
  it.each(examples)("finds $names in “$text”", ({ text, names }) => {
    expect(namesIn(id, text)).toEqual(names.toSorted());
  });
});
