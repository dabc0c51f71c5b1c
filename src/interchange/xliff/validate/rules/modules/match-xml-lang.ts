import { attributeOf } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const match = (attributes: string): string =>
  beforeSegment(
    `<mtc:matches><mtc:match ref="#s1" ${attributes}><source>你好</source><target>Hello</target></mtc:match></mtc:matches>`,
  ).replace("<segment>", '<segment id="s1">');

/** `xml:lang` on a match, which has two languages. */
export const matchXmlLang: XliffRule = {
  rule: "xliff/match-xml-lang",
  on: ["mtc:match"],
  section: "5.1.6.3",
  examples: { breaks: [match('xml:lang="en"')], holds: [match('origin="tm"')] },
  *check(match) {
    if (attributeOf(match, "xml:lang") !== undefined) yield { attribute: "xml:lang" };
  },
};
