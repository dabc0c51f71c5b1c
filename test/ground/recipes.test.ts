import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { edited, recipes } from "./recipes.js";

describe("the recipes of docs/CONTRIBUTING.md", () => {
  it("are there for each seam", () => {
    expect(recipes().map(({ title }) => title)).toEqual([
      "A check",
      "A source format",
      "An output",
      "A glossary format",
      "A store of the glossary",
      "A CAT kit",
      "A target language",
      "A date reading",
      "A rule of XLIFF",
      "An exit code",
      "A configuration key",
      "A language of the interface",
    ]);
  });

  it.each(recipes().flatMap(({ title, steps }) => steps.map((step) => ({ title, ...step }))))(
    "$title: $path is as the step takes it",
    ({ kind, path, text }) => {
      if (kind === "file") expect(existsSync(path)).toBe(false);
      else expect(edited(readFileSync(path, "utf8"), text, path)).not.toBe("");
    },
  );
});
