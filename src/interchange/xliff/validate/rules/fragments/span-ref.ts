import { inUnit, xliff22 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { spannedBy, spanning, spanReferenceOf, spanSectionOf } from "./spanned.js";

const parts = '<segment id="s1"><source>你<mrk id="m1" type="term">好</mrk><ph id="p1"/></source></segment>';
const match = (ref: string): string =>
  inUnit(
    `<mtc:matches><mtc:match ref="${ref}"><source>你</source><target>you</target></mtc:match></mtc:matches>${parts}`,
  );
const entry = (ref: string): string =>
  inUnit(
    `<gls:glossary><gls:glossEntry ref="${ref}"><gls:term>玉麦</gls:term><gls:definition>镇</gls:definition></gls:glossEntry></gls:glossary>${parts}`,
  );
const note = (ref: string): string =>
  xliff22(`<file id="f1"><unit id="u1"><notes><note ref="${ref}">看</note></notes>${parts}</unit></file>`);

/** A match, a glossary entry or a note that refers to anything but a span of text in its own unit. */
export const spanRef: XliffRule = {
  rule: "xliff/span-ref",
  on: spanning,
  section: "4.3.1.27",
  examples: {
    breaks: [...["s1", "#u=u1", "#s2"].map(match), ...["m2", "#f=f1", "#m2"].map(entry), note("#s2")],
    holds: [match("#s1"), match("#f=f1/u=u1/m1"), entry("#m1"), note("#s1")],
  },
  *check(element, context) {
    const ref = spanReferenceOf(element);
    if (ref !== undefined && spannedBy(element, ref, context) === undefined)
      yield { attribute: "ref", section: spanSectionOf(element) };
  },
};
