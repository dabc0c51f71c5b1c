import {
  beforeSegment,
  inBody,
  inFile,
  inSource,
  inTransUnit,
  inUnit,
  segment,
  xliff21,
  xliff22,
} from "../examples.js";
import type { XliffFacts } from "../rule-facts.js";

/** An element that this version of XLIFF has not, in one of its own namespaces. */
export const elementUnknown = {
  rule: "xliff/element-unknown",
  examples: {
    breaks: [
      inSource("<bold>玉麦</bold>"),
      inUnit(`${segment("你好")}<alt-trans/>`),
      beforeSegment("<mtc:candidates/>"),
      inTransUnit("<source>你好</source><comment>看</comment>"),
    ],
    holds: [inSource('<pc id="1">玉麦</pc>')],
  },
} satisfies XliffFacts;

/** An element that may not stand where it does. */
export const elementMisplaced = {
  rule: "xliff/element-misplaced",
  examples: {
    breaks: [
      inSource('<data id="d1">玉麦</data>'),
      inFile(
        `<mtc:matches><mtc:match ref="#u1"><source>你</source><target>you</target></mtc:match></mtc:matches><unit id="u1">${segment("你好")}</unit>`,
      ),
      inTransUnit("<source>你好<note>看</note></source>"),
    ],
    holds: [
      beforeSegment('<mda:metadata><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata>'),
    ],
  },
} satisfies XliffFacts;

/** An element that comes too late or too soon among its siblings. */
export const elementOrder = {
  rule: "xliff/element-order",
  examples: {
    breaks: [
      inUnit("<segment><target>Hello</target><source>你好</source></segment>"),
      inUnit(`${segment("你好")}<notes><note>看</note></notes>`),
      inTransUnit("<target>Hello</target><source>你好</source>"),
    ],
    holds: [inUnit(`<my:page/><notes><note>看</note></notes>${segment("你好")}`)],
  },
} satisfies XliffFacts;

/** More of an element than may stand in its parent. */
export const elementRepeated = {
  rule: "xliff/element-repeated",
  examples: {
    breaks: [
      inUnit("<segment><source>你好</source><target>Hello</target><target>Hi</target></segment>"),
      beforeSegment("<notes><note>看</note></notes><notes><note>再看</note></notes>"),
      inTransUnit("<source>你好</source><target>Hello</target><target>Hi</target>"),
    ],
    holds: [beforeSegment("<notes><note>看</note><note>再看</note></notes>")],
  },
} satisfies XliffFacts;

/** An element without one that it has to have. */
export const elementMissing = {
  rule: "xliff/element-missing",
  examples: {
    breaks: [
      inUnit("<segment/>"),
      beforeSegment("<notes/>"),
      inFile(""),
      inTransUnit("<target>Hello</target>"),
      inTransUnit("<source>你好</source><alt-trans/>"),
    ],
    holds: [inUnit(segment("你好"))],
  },
} satisfies XliffFacts;

/** An element of another namespace where there may be none. */
export const foreignElement = {
  rule: "xliff/foreign-element",
  examples: {
    breaks: [
      inUnit("<segment><my:score/><source>你好</source></segment>"),
      inSource("<my:ruby>玉麦</my:ruby>"),
      beforeSegment('<bare xmlns=""/>'),
      xliff21(`<my:job/><file id="f1"><unit id="u1">${segment("你好")}</unit></file>`),
      inTransUnit("<source>你<my:b>好</my:b></source>"),
    ],
    holds: [inUnit(`<my:page/>${segment("你好")}`), inTransUnit("<source>你好</source><my:page/>")],
  },
} satisfies XliffFacts;

/** Text where only elements may stand, or anything at all in an element that is always empty. */
export const textMisplaced = {
  rule: "xliff/text-misplaced",
  examples: {
    breaks: [
      inUnit(`看${segment("你好")}`),
      inSource('<ph id="1">换行</ph>'),
      inSource('<ph id="1"> </ph>'),
      inBody("看"),
    ],
    holds: [
      inUnit(`<!-- 看 -->\n${segment("你好")}\n`),
      xliff22(`<notes><note>看</note></notes><file id="f1"><unit id="u1">${segment("你好")}</unit></file>`),
    ],
  },
} satisfies XliffFacts;

/** The rules about children and text that the tables hold; `contentFaults` finds what breaks them. */
export const contentRules = [
  elementUnknown,
  elementMisplaced,
  elementOrder,
  elementRepeated,
  elementMissing,
  foreignElement,
  textMisplaced,
] as const satisfies readonly XliffFacts[];
