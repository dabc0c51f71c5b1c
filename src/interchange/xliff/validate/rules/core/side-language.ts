import { ancestorNamed, attributeOf, type XmlElement } from "../../document/element.js";
import { inFile, inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { isNarrower, languageOrNone, sameLanguage } from "../../values/language.js";

/** A source or target in another language than the file says; `xml:lang` also comes down from the elements around it. */
export const sideLanguage: XliffRule = {
  rule: "xliff/side-language",
  on: ["source", "target"],
  section: "4.3.2.1",
  examples: {
    breaks: [
      inUnit("<segment><source xml:lang='ja'>你好</source></segment>"),
      inUnit("<segment><source>你好</source><target xml:lang='fr'>Hello</target></segment>"),
      inUnit(segment("你好"), "xml:lang='ja'"),
      inUnit(segment("你好", "Hello"), "xml:lang='zh'"),
    ],
    holds: [
      inUnit("<segment><source xml:lang='ZH'>你好</source><target xml:lang='en'>Hello</target></segment>"),
      inFile(`<unit id="u1"><segment><source xml:lang="zh">你好</source></segment></unit>`, "xml:lang='ja'"),
    ],
  },
  *check(side, { root }) {
    if (ancestorNamed(side, "segment", "ignorable") === undefined) return;
    const attribute = side.name.key === "source" ? "srcLang" : "trgLang";
    const expected = attributeOf(root, attribute);
    const stated = languageOf(side);
    if (expected === undefined || stated === undefined || !languageOrNone.accepts(stated)) return;
    if (sameLanguage(stated, expected) || isNarrower(stated, expected)) return;
    const own = attributeOf(side, "xml:lang") !== undefined;
    yield { ...(own && { attribute: "xml:lang" }), values: { stated, expected, side: attribute } };
  },
};

/** `xml:lang` of the element or of the innermost around it that has one. */
export function languageOf(element: XmlElement): string | undefined {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const stated = attributeOf(at, "xml:lang");
    if (stated !== undefined) return stated;
  }
  return undefined;
}
