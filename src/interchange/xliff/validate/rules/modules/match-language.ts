import { attributeOf, childNamed } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { isNarrower, sameLanguage } from "../../values/language.js";

const match = (attributes: string, target: string): string =>
  beforeSegment(
    `<mtc:matches><mtc:match ref="#s1" ${attributes}><source>你好</source>${target}</mtc:match></mtc:matches>`,
  ).replace("<segment>", '<segment id="s1">');

/** A match whose target is in another language than those of the file; only one that is there for reference may be. */
export const matchLanguage: XliffRule = {
  rule: "xliff/match-language",
  on: ["mtc:match"],
  section: "5.1.7.6",
  examples: {
    breaks: [match("", '<target xml:lang="fr">Bonjour</target>')],
    holds: [
      match('reference="yes"', '<target xml:lang="fr">Bonjour</target>'),
      match("", '<target xml:lang="EN">Hello</target>'),
    ],
  },
  *check(match, { root }) {
    const target = childNamed(match, "target");
    const expected = attributeOf(root, "trgLang");
    if (target === undefined || expected === undefined || attributeOf(match, "reference") === "yes") return;
    const stated = attributeOf(target, "xml:lang") ?? expected;
    if (!sameLanguage(stated, expected) && !isNarrower(stated, expected))
      yield { element: target, attribute: "xml:lang", values: { expected } };
  },
};
