import { inUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { spannedBy, spanning, spanReferenceOf, spanSectionOf } from "../fragments/spanned.js";

const match = (ref: string): string =>
  inUnit(
    `<mtc:matches><mtc:match ref="${ref}"><source>你</source><target>you</target></mtc:match></mtc:matches><segment id="s1"><source>你好<ph id="p1"/></source></segment>`,
  );

/**
 * A match, a glossary entry or a note that refers to a code, which spans no text. The prose wants a span of text; the Schematron rules of
 * 2.1 take whatever has an id in a segment.
 */
export const referenceToCode: XliffRule = {
  rule: "xliff/reference-to-code",
  severity: "warning",
  on: spanning,
  section: "5.1.7.5",
  examples: { breaks: [match("#p1")], holds: [match("#s1")] },
  *check(element, context) {
    const ref = spanReferenceOf(element);
    if (ref !== undefined && spannedBy(element, ref, context) === "code")
      yield { attribute: "ref", section: spanSectionOf(element) };
  },
};
