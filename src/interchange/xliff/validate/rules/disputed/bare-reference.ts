import { inUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { notedBy, noteReferenceOf } from "../fragments/noted.js";
import { spannedBy, spanning, spanReferenceOf, spanSectionOf } from "../fragments/spanned.js";

const unit = (comment: string, entry: string): string =>
  inUnit(
    `<gls:glossary><gls:glossEntry ref="${entry}"><gls:term>玉麦</gls:term><gls:definition>镇</gls:definition></gls:glossEntry></gls:glossary><notes><note id="n1">看</note></notes><segment><source><mrk id="m1" type="comment" ref="${comment}">玉麦</mrk></source><target><mrk id="m2" type="term">Yumai</mrk></target></segment>`,
  );

/**
 * A reference to a note or a span of the unit that is no more than its id. The prose wants a fragment identifier, with `#` and the prefix
 * of what it leads to; the Schematron rules of 2.1 take the id.
 */
export const bareReference: XliffRule = {
  rule: "xliff/bare-reference",
  severity: "warning",
  on: ["mrk", "sm", ...spanning],
  section: "4.7.3.1.3",
  examples: {
    breaks: [unit("n1", "#m1"), unit("#n1", "#m1"), unit("#n=n1", "m1"), unit("#n=n1", "#m2")],
    holds: [unit("#n=n1", "#m1"), unit("#n=n1", "#t=m2")],
  },
  *check(element, context) {
    if (!spanning.includes(element.name.key)) {
      const ref = noteReferenceOf(element);
      if (ref !== undefined && notedBy(element, ref, context) === "id") yield { attribute: "ref" };
      return;
    }
    const ref = spanReferenceOf(element);
    if (ref !== undefined && spannedBy(element, ref, context) === "id")
      yield { attribute: "ref", section: spanSectionOf(element) };
  },
};
