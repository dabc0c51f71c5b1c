import { describe, expect, it } from "vitest";
import { validateXliff } from "../../../src/interchange/xliff/validate/validate-xliff.js";

/** A clause of the specification, with whole files that keep it and that break it. */
export interface Clause {
  readonly says: string;
  readonly keep: readonly string[];
  readonly break: readonly string[];
}

/** Holds `validate` to the clauses of a module, each with files of its own. */
export function holdsTo(module: string, clauses: readonly Clause[]): void {
  describe(`the clauses of XLIFF 2 on ${module}`, () => {
    it.each(clauses)("$says", ({ keep, break: broken }) => {
      for (const file of keep) expect(violationsOf(file), file).toEqual([]);
      for (const file of broken) expect(violationsOf(file), file).not.toEqual([]);
    });
  });
}

const violationsOf = (file: string): string[] =>
  validateXliff(file, { name: "x.xlf" })
    .issues.filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);
