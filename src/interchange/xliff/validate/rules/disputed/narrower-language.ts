import { ancestorNamed, attributeOf, type XmlElement } from "../../document/element.js";
import { beforeSegment, inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { isNarrower } from "../../values/language.js";
import { languageOf } from "../core/side-language.js";

const item = (source: string): string =>
  beforeSegment(
    `<res:resourceData><res:resourceItem mimeType="text/xml">${source}</res:resourceItem></res:resourceData>`,
  );

/**
 * A source or target, of a segment, a match or a resource, in one of the languages that the file's language stands for: `en-GB` where
 * `trgLang` is `en`. The prose wants the same value; the Schematron rules take the narrower one.
 */
export const narrowerLanguage: XliffRule = {
  rule: "xliff/narrower-language",
  severity: "warning",
  on: ["source", "target", "res:source", "res:target"],
  section: "4.3.2.1",
  examples: {
    breaks: [
      inUnit('<segment><source>你好</source><target xml:lang="en-GB">Hello</target></segment>'),
      item('<res:source href="a.xml" xml:lang="zh-Hans"/>'),
    ],
    holds: [
      inUnit('<segment><source>你好</source><target xml:lang="en">Hello</target></segment>'),
      item('<res:source href="a.xml" xml:lang="zh"/>'),
      inUnit(segment("你好")),
    ],
  },
  *check(side, { root }) {
    const attribute = side.name.key.endsWith("source") ? "srcLang" : "trgLang";
    const [stated, expected] = [statedOf(side), attributeOf(root, attribute)];
    if (stated !== undefined && expected !== undefined && isNarrower(stated, expected))
      yield { values: { stated, expected, side: attribute } };
  },
};

/** Segments take the language of what is around them; a match that is for reference only may be in any. */
function statedOf(side: XmlElement): string | undefined {
  if (ancestorNamed(side, "segment", "ignorable") !== undefined) return languageOf(side);
  const isForReference = side.parent !== undefined && attributeOf(side.parent, "reference") === "yes";
  return isForReference ? undefined : attributeOf(side, "xml:lang");
}
