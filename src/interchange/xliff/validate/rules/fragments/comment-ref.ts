import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { notedBy, noteReferenceOf } from "./noted.js";

const withRef = (ref: string): string =>
  inFile(
    `<notes><note id="n2">看</note></notes><unit id="u1"><notes><note id="n1">看</note></notes>${segment(`<mrk id="m1" type="comment" ref="${ref}">玉麦</mrk>`)}</unit>`,
  );

/** A comment that refers to anything but a note of its own unit. */
export const commentRef: XliffRule = {
  rule: "xliff/comment-ref",
  on: ["mrk", "sm"],
  section: "4.7.3.1.3",
  examples: {
    breaks: ["#n=n2", "#f=f1/n=n2", "#m1", "n2", "http://example.org/n1"].map(withRef),
    holds: ["#n=n1", "#f=f1/u=u1/n=n1"].map(withRef),
  },
  *check(marker, context) {
    const ref = noteReferenceOf(marker);
    if (ref !== undefined && notedBy(marker, ref, context) === undefined) yield { attribute: "ref" };
  },
};
