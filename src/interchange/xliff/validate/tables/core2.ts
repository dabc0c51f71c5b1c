import { oneOf, space, yesNo } from "../values/enumeration.js";
import { language, languageOrNone } from "../values/language.js";
import { nmtoken, nmtokens } from "../values/nmtoken.js";
import { integerBetween, positiveInteger } from "../values/number.js";
import { annotationType, prefixed, prefixedText } from "../values/prefixed.js";
import { uri } from "../values/uri.js";
import { text } from "../values/value-type.js";
import { type ElementTable, required } from "./schema.js";

const direction = oneOf("ltr", "rtl", "auto");
const codeType = oneOf("fmt", "ui", "quote", "link", "image", "other");
const firstNo = oneOf("yes", "firstNo", "no");
const inline = "text, (cp | ph | pc | sc | ec | mrk | sm | em)*";

const structural = {
  canResegment: yesNo,
  translate: yesNo,
  srcDir: direction,
  trgDir: direction,
  "xml:space": space,
};
const code = {
  canCopy: yesNo,
  canDelete: yesNo,
  canReorder: firstNo,
  copyOf: nmtoken,
  subType: prefixed,
  type: codeType,
};
const halfCode = {
  ...code,
  canOverlap: yesNo,
  dataRef: nmtoken,
  dir: direction,
  disp: text,
  equiv: text,
  isolated: yesNo,
  subFlows: nmtokens,
};
const annotation = { id: required(nmtoken), translate: yesNo, type: annotationType, ref: uri, value: text };

/** The core of XLIFF 2.0 and 2.1. @see XLIFF 2.1, 4.2 and 4.3 */
export const core2: ElementTable = {
  xliff: {
    section: "4.2.2.1",
    attributes: { version: required(text), srcLang: required(language), trgLang: language, "xml:space": space },
    others: "any",
    content: "file+",
  },
  file: {
    section: "4.2.2.2",
    attributes: { id: required(nmtoken), original: text, ...structural },
    others: "any",
    content: "skeleton?, other*, notes?, (unit | group)+",
  },
  skeleton: { section: "4.2.2.3", attributes: { href: text }, content: "text, other*" },
  group: {
    section: "4.2.2.4",
    attributes: { id: required(nmtoken), name: text, type: prefixed, ...structural },
    others: "any",
    content: "other*, notes?, (unit | group)*",
  },
  unit: {
    section: "4.2.2.5",
    attributes: { id: required(nmtoken), name: text, type: prefixed, ...structural },
    others: "any",
    content: "other*, notes?, originalData?, (segment | ignorable)*",
  },
  segment: {
    section: "4.2.2.6",
    attributes: {
      id: nmtoken,
      canResegment: yesNo,
      state: oneOf("initial", "translated", "reviewed", "final"),
      subState: prefixedText,
    },
    content: "source, target?",
  },
  ignorable: { section: "4.2.2.7", attributes: { id: nmtoken }, content: "source, target?" },
  notes: { section: "4.2.2.8", content: "note+" },
  note: {
    section: "4.2.2.9",
    attributes: { id: nmtoken, appliesTo: oneOf("source", "target"), category: text, priority: integerBetween(1, 10) },
    others: "any",
    content: "text",
  },
  originalData: { section: "4.2.2.10", content: "data+" },
  data: {
    section: "4.2.2.11",
    attributes: { id: required(nmtoken), dir: direction, "xml:space": oneOf("preserve") },
    content: "text, cp*",
  },
  source: { section: "4.2.2.12", attributes: { "xml:lang": languageOrNone, "xml:space": space }, content: inline },
  target: {
    section: "4.2.2.13",
    attributes: { "xml:lang": languageOrNone, "xml:space": space, order: positiveInteger },
    content: inline,
  },
  cp: { section: "4.2.3.1", attributes: { hex: required(text) } },
  ph: {
    section: "4.2.3.2",
    attributes: { id: required(nmtoken), dataRef: nmtoken, disp: text, equiv: text, subFlows: nmtokens, ...code },
    others: "codes",
  },
  pc: {
    section: "4.2.3.3",
    attributes: {
      id: required(nmtoken),
      canOverlap: yesNo,
      dataRefStart: nmtoken,
      dataRefEnd: nmtoken,
      dir: direction,
      dispStart: text,
      dispEnd: text,
      equivStart: text,
      equivEnd: text,
      subFlowsStart: nmtokens,
      subFlowsEnd: nmtokens,
      ...code,
    },
    others: "codes",
    content: inline,
  },
  sc: { section: "4.2.3.4", attributes: { id: required(nmtoken), ...halfCode }, others: "codes" },
  ec: { section: "4.2.3.5", attributes: { id: nmtoken, startRef: nmtoken, ...halfCode }, others: "codes" },
  mrk: { section: "4.2.3.6", attributes: annotation, others: "markers", content: inline },
  sm: { section: "4.2.3.7", attributes: annotation, others: "markers" },
  em: { section: "4.2.3.8", attributes: { startRef: required(nmtoken) } },
};

/** What 2.2 has in the core that 2.1 had not. @see XLIFF 2.2, 3.2.2.1 and 3.2.2.9 */
export const core22: ElementTable = {
  ...core2,
  xliff: { ...core2.xliff, section: "4.2.2.1", content: "notes?, mda:metadata?, file+" },
  note: { ...core2.note, section: "4.2.2.9", attributes: { ...core2.note?.attributes, ref: uri } },
};

/** Sections of the core's attributes. @see XLIFF 2.1, 4.3.1 and 4.3.2 */
export const coreSections: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      [
        "appliesTo",
        "canCopy",
        "canDelete",
        "canOverlap",
        "canReorder",
        "canResegment",
        "category",
        "copyOf",
        "dataRef",
      ],
      ["dataRefEnd", "dataRefStart", "dir", "disp", "dispEnd", "dispStart", "equiv", "equivEnd", "equivStart", "hex"],
      [
        "href",
        "id",
        "isolated",
        "name",
        "order",
        "original",
        "priority",
        "ref",
        "srcDir",
        "srcLang",
        "startRef",
        "state",
      ],
      [
        "subFlows",
        "subFlowsEnd",
        "subFlowsStart",
        "subState",
        "subType",
        "trgLang",
        "translate",
        "trgDir",
        "type",
        "value",
      ],
      ["version"],
    ]
      .flat()
      .map((name, index) => [name, `4.3.1.${index + 1}`]),
  ),
  "xml:lang": "4.3.2.1",
  "xml:space": "4.3.2.2",
};
