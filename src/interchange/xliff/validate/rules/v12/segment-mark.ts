import { attributeOf, childNamed, childrenNamed, type XmlElement } from "../../document/element.js";
import { inTransUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "../core/repeated-ids.js";

const mark = (mid: string): string => `<mrk mtype="seg" mid="${mid}">你好</mrk>`;
const source = `<source>你好你好</source><seg-source>${mark("1")}${mark("2")}</seg-source>`;

/** A segment of a target or an alternative translation that is not among those of `seg-source`, or two of one number there. */
export const segmentMark: XliffRule = {
  rule: "xliff/segment-mark",
  on: ["trans-unit", "alt-trans"],
  versions: ["1.2"],
  section: "#mid",
  examples: {
    breaks: [
      inTransUnit(`<source>你好</source><seg-source>${mark("1")}${mark("1")}</seg-source>`),
      inTransUnit(`${source}<target>${mark("3")}</target>`),
      inTransUnit(`<source>你好</source><target>${mark("1")}</target>`),
      inTransUnit(`${source}<alt-trans mid="3"><target>Hello</target></alt-trans>`),
    ],
    holds: [
      inTransUnit(`${source}<target>${mark("2")}${mark("1")}</target>`),
      inTransUnit(`${source}<alt-trans mid="2"><target>Hello</target></alt-trans>`),
    ],
  },
  *check(unit) {
    const marks = marksIn(childNamed(unit, "seg-source"));
    yield* repeatedIds(marks.filter(isSegment), "mid");
    const targets = childrenNamed(unit, "target").flatMap((target) => marksIn(target).filter(isSegment));
    const answers = [...targets, ...childrenNamed(unit, "alt-trans")];
    if (answers.length === 0) return;
    const known = midsOf(marks);
    for (const element of answers) {
      const mid = midOf(element);
      if (mid !== undefined && !known.has(mid)) yield { element, attribute: "mid" };
    }
  },
};

/** The marks that stand right in a source or target. */
export const marksIn = (side: XmlElement | undefined): readonly XmlElement[] =>
  side === undefined ? [] : childrenNamed(side, "mrk");

/** Whether a mark is one of a segment. */
export const isSegment = (mark: XmlElement): boolean => attributeOf(mark, "mtype")?.trim() === "seg";
/** The `mid` of a mark, without blanks about it. */
export const midOf = (element: XmlElement): string | undefined => attributeOf(element, "mid")?.trim();
/** The `mid` of each of several marks. */
export const midsOf = (marks: readonly XmlElement[]): ReadonlySet<string | undefined> => new Set(marks.map(midOf));
