import { inBody, inFile, inSource, inTransUnit, inUnit, segment } from "../examples.js";
import type { XliffFacts } from "../rule-facts.js";

/** An attribute that an element has not. */
export const attributeUnknown = {
  rule: "xliff/attribute-unknown",
  examples: {
    breaks: [
      inUnit(segment("你好"), 'state="final"'),
      inUnit("<segment><source dir='ltr'>你好</source></segment>"),
      inSource('<mrk id="m1" type="term" xml:lang="zh">玉麦</mrk>'),
      inTransUnit("<source>你好</source><note author='a'>看</note>"),
      inUnit(segment("你好"), 'xmlns:x="urn:oasis:names:tc:xliff:document:2.0" x:name="n"'),
      inBody("", { file: 'xmlns:x="urn:oasis:names:tc:xliff:document:1.2" x:tool="t"' }),
    ],
    holds: [inUnit(segment("你好"), 'name="n" xml:space="preserve"'), inBody("", { file: 'page="7"' })],
  },
} satisfies XliffFacts;

/** An element without an attribute that it has to have. */
export const attributeMissing = {
  rule: "xliff/attribute-missing",
  examples: {
    breaks: [
      inFile(`<unit>${segment("你好")}</unit>`),
      inSource("<ph/>"),
      inUnit(segment("你好")).replace(' srcLang="zh"', ""),
      inBody("<trans-unit><source>你好</source></trans-unit>"),
    ],
    holds: [inFile(`<unit id="u1">${segment("你好")}</unit>`)],
  },
} satisfies XliffFacts;

/** An attribute of another namespace where there may be none. */
export const foreignAttribute = {
  rule: "xliff/foreign-attribute",
  examples: {
    breaks: [
      inUnit(segment("你好").replace("<segment>", '<segment my:score="7">')),
      inSource('<ph id="1" my:colour="red"/>'),
    ],
    holds: [
      inUnit(segment("你好"), 'my:page="7"'),
      inSource('<mrk id="m1" my:page="7">玉麦</mrk>'),
      inUnit(segment("你好")).replace(
        " version=",
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" version=',
      ),
    ],
  },
} satisfies XliffFacts;

/** An attribute of a module on an element that the module does not put it on, or one that the module has not. */
export const moduleAttribute = {
  rule: "xliff/module-attribute",
  examples: {
    breaks: [
      inUnit(segment("你好").replace("<segment>", '<segment fs:fs="p">')),
      inUnit(segment("你好"), 'fs:style="p"'),
      inUnit(segment("你好"), 'mtc:origin="tm"'),
    ],
    holds: [
      inUnit(segment("你好"), 'fs:fs="p"'),
      inUnit(
        '<mtc:matches><mtc:match ref="#s1" its:annotatorsRef="mt-confidence|t" its:mtConfidence="0.5"><source>你好</source><target>Hello</target></mtc:match></mtc:matches>' +
          segment("你好").replace("<segment>", '<segment id="s1">'),
      ),
    ],
  },
} satisfies XliffFacts;

/** The rules about attributes that the tables hold; `attributeFaults` finds what breaks them. */
export const attributeRules = [
  attributeUnknown,
  attributeMissing,
  foreignAttribute,
  moduleAttribute,
] as const satisfies readonly XliffFacts[];
