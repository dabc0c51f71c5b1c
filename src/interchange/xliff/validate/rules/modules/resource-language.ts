import { attributeOf } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { isNarrower, sameLanguage } from "../../values/language.js";

const item = (content: string): string =>
  beforeSegment(
    `<res:resourceData><res:resourceItem mimeType="text/xml">${content}</res:resourceItem></res:resourceData>`,
  );

/** A resource in another language than those of the file. */
export const resourceLanguage: XliffRule = {
  rule: "xliff/resource-language",
  on: ["res:source", "res:target"],
  section: "5.5.5.2",
  examples: {
    breaks: [
      item('<res:source href="a" xml:lang="en"/>'),
      item('<res:source href="a"/><res:target href="b" xml:lang="fr"/>'),
    ],
    holds: [item('<res:source href="a" xml:lang="zh"/><res:target href="b" xml:lang="EN"/>')],
  },
  *check(resource, { root }) {
    const stated = attributeOf(resource, "xml:lang");
    const expected = attributeOf(root, resource.name.key === "res:source" ? "srcLang" : "trgLang");
    if (stated === undefined || expected === undefined) return;
    if (sameLanguage(stated, expected) || isNarrower(stated, expected)) return;
    yield { attribute: "xml:lang", values: { expected } };
  },
};
