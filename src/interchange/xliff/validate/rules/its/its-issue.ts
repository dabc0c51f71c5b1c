import { attributeOf } from "../../document/element.js";
import { beforeSegment, inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { hasAny, markers } from "./its-attributes.js";

const issues = (attributes: string): string =>
  `<its:locQualityIssues xml:id="q1"><its:locQualityIssue ${attributes}/></its:locQualityIssues>`;
const marker = (attributes: string): string =>
  inSource(`<mrk id="m1" type="its:generic" ${attributes}>玉麦</mrk>`, issues('locQualityIssueType="style"'));

/** A quality issue that says neither its type nor a comment, or is told twice: here and in a record. */
export const itsIssue: XliffRule = {
  rule: "xliff/its-issue",
  on: [...markers, "its:locQualityIssue"],
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [
      marker('its:locQualityIssueSeverity="50"'),
      marker('its:locQualityIssueType="style" its:locQualityIssuesRef="#its=q1"'),
      beforeSegment(issues('locQualityIssueSeverity="50"')),
    ],
    holds: [
      marker('its:locQualityIssueType="style" its:locQualityIssueSeverity="50"'),
      marker('its:locQualityIssuesRef="#its=q1"'),
    ],
  },
  *check(element) {
    const isRecord = element.name.key === "its:locQualityIssue";
    const isTold = isRecord || hasAny(element, INLINE);
    const says = ESSENTIAL.some((local) => attributeOf(element, isRecord ? local : `its:${local}`) !== undefined);
    if (isTold && (!says || hasAny(element, ["locQualityIssuesRef"]))) yield {};
  },
};

const ESSENTIAL = ["locQualityIssueType", "locQualityIssueComment"];
const INLINE = [...ESSENTIAL, "locQualityIssueSeverity", "locQualityIssueProfileRef", "locQualityIssueEnabled"];
