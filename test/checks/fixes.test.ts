import { describe, expect, it } from "vitest";
import { formDoubleSpace } from "../../src/checks/form/double-space.js";
import { runChecks } from "../../src/checks/index.js";
import type { InlineCode } from "../../src/model/document.js";
import type { Issue } from "../../src/model/issue.js";
import { documentOf, translatedSegment } from "../documents/plain-document.js";
import { growth, LINEAR } from "../growth.js";

/** Doubled blanks, each mended by a fix, and codes at given offsets. */
function doubledBlanks(count: number, element: string, offsets: readonly number[]): readonly Issue[] {
  const segment = translatedSegment("字".repeat(count), "a  ".repeat(count));
  const codes = offsets.map((offset, at): InlineCode => ({ id: `m${at}`, kind: "placeholder", offset, element }));
  const target = { text: segment.target?.text ?? "", codes };
  return runChecks(documentOf([{ ...segment, target }]), { preferences: {}, profile: "default" }, [formDoubleSpace]);
}

const fixesAt = (issues: readonly Issue[]): number[] =>
  issues.flatMap(({ rule, fix }) => (rule === "form/double-space" && fix !== undefined ? fix.span.start : []));

describe("a fix", () => {
  it("is not offered where a code stands within what it would change", () => {
    const all = fixesAt(doubledBlanks(3, "x", []));
    expect(fixesAt(doubledBlanks(3, "x", [2])).length).toBe(all.length - 1);
    expect(fixesAt(doubledBlanks(3, "mrk", [2]))).toEqual(all);
  });

  it("takes time in proportion to the codes and the findings", async () => {
    const checked = (size: number) =>
      doubledBlanks(
        size,
        "mrk",
        Array.from({ length: size }, (_, at) => 3 * at),
      );
    expect(await growth(1000, checked)).toBeLessThan(LINEAR);
  });
});
