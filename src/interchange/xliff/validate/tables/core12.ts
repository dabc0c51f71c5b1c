import { space, yesNo } from "../values/enumeration.js";
import { coordinates, dateIso, mimeType } from "../values/form.js";
import { language12, languageOrNone12 } from "../values/language.js";
import { nmtoken } from "../values/nmtoken.js";
import { integerBetween } from "../values/number.js";
import { text, type ValueType } from "../values/value-type.js";
import { type ElementTable, required } from "./schema.js";
import { values12 } from "./values12.js";

const inline = "text, (g | x | bx | ex | bpt | ept | ph | it | mrk)*";
const externalReference = "(internal-file | external-file)";

/** Attributes that say how a text looks in its resource; `sizes` only where a text can be too long. */
const resource: Readonly<Record<string, ValueType>> = {
  restype: values12.restype,
  resname: text,
  extradata: text,
  extype: text,
  "help-id": nmtoken,
  menu: text,
  "menu-option": text,
  "menu-name": text,
  coord: coordinates,
  font: text,
  "css-style": text,
  style: nmtoken,
  exstyle: nmtoken,
};
const sizes: Readonly<Record<string, ValueType>> = {
  "size-unit": values12.sizeUnit,
  maxwidth: nmtoken,
  minwidth: nmtoken,
  maxheight: nmtoken,
  minheight: nmtoken,
  maxbytes: nmtoken,
  minbytes: nmtoken,
  charclass: text,
};
const codeAttributes = { id: required(text), ts: text, xid: text, "equiv-text": text };
const delimiter = values12.delimiterType;
const placeholder = values12.placeholderType;
const native = { crc: text, ...codeAttributes };
const side = { "xml:lang": languageOrNone12, ts: text };

/** XLIFF 1.2, transitional. Sections are the anchors of the specification. @see XLIFF 1.2, "Detailed Specifications" */
export const core12: ElementTable = {
  xliff: {
    section: "#xliff",
    attributes: { version: required(text), "xml:lang": languageOrNone12 },
    others: "all",
    content: "(other | file)*",
  },
  file: {
    section: "#file",
    attributes: {
      original: required(text),
      "source-language": required(language12),
      datatype: required(values12.datatype),
      "tool-id": text,
      tool: text,
      date: dateIso,
      "xml:space": space,
      ts: text,
      category: text,
      "target-language": language12,
      "product-name": text,
      "product-version": text,
      "build-num": text,
    },
    others: "all",
    content: "header?, body",
  },
  header: {
    section: "#header",
    content: "skl?, phase-group?, (glossary | reference | count-group | prop-group | note | tool)*, other*",
  },
  skl: { section: "#skl", content: externalReference },
  glossary: { section: "#glossary", content: externalReference },
  reference: { section: "#reference", content: externalReference },
  "internal-file": { section: "#internal-file", attributes: { form: text, crc: nmtoken }, content: "text" },
  "external-file": { section: "#external-file", attributes: { href: required(text), crc: nmtoken, uid: nmtoken } },
  note: {
    section: "#note",
    attributes: {
      "xml:lang": languageOrNone12,
      priority: integerBetween(1, 10),
      from: text,
      annotates: values12.annotates,
    },
    content: "text",
  },
  "phase-group": { section: "#phase-group", content: "phase+" },
  phase: {
    section: "#phase",
    attributes: {
      "phase-name": required(text),
      "process-name": required(text),
      "company-name": text,
      "tool-id": text,
      tool: text,
      date: dateIso,
      "job-id": text,
      "contact-name": text,
      "contact-email": text,
      "contact-phone": text,
    },
    content: "note*",
  },
  "count-group": { section: "#count-group", attributes: { name: required(text) }, content: "count*" },
  count: {
    section: "#count",
    attributes: { "count-type": values12.countType, "phase-name": text, unit: values12.unit },
    content: "text",
  },
  "context-group": {
    section: "#context-group",
    attributes: { name: text, crc: nmtoken, purpose: values12.purpose },
    content: "context+",
  },
  context: {
    section: "#context",
    attributes: { "context-type": required(values12.contextType), "match-mandatory": yesNo, crc: nmtoken },
    content: "text",
  },
  "prop-group": { section: "#prop-group", attributes: { name: text }, content: "prop+" },
  prop: {
    section: "#prop",
    attributes: { "prop-type": required(text), "xml:lang": languageOrNone12 },
    content: "text",
  },
  tool: {
    section: "#tool",
    attributes: { "tool-id": required(text), "tool-name": required(text), "tool-version": text, "tool-company": text },
    others: "all",
    content: "text, any*",
  },
  body: { section: "#body", content: "(group | trans-unit | bin-unit)*" },
  group: {
    section: "#group",
    attributes: {
      id: text,
      datatype: values12.datatype,
      "xml:space": space,
      ts: text,
      ...resource,
      translate: yesNo,
      reformat: values12.reformat,
      ...sizes,
      "merged-trans": yesNo,
    },
    others: "all",
    content: "context-group*, count-group*, prop-group*, note*, other*, (group | trans-unit | bin-unit)*",
  },
  "trans-unit": {
    section: "#trans-unit",
    attributes: {
      id: required(text),
      approved: yesNo,
      translate: yesNo,
      reformat: values12.reformat,
      "xml:space": space,
      datatype: values12.datatype,
      ts: text,
      "phase-name": text,
      ...resource,
      ...sizes,
    },
    others: "all",
    content: "source, seg-source?, target?, (context-group | count-group | prop-group | note | alt-trans)*, other*",
  },
  source: { section: "#source", attributes: side, others: "all", content: inline },
  "seg-source": { section: "#seg-source", attributes: side, others: "all", content: inline },
  target: {
    section: "#target",
    attributes: {
      ...side,
      state: values12.state,
      "state-qualifier": values12.stateQualifier,
      "phase-name": nmtoken,
      restype: values12.restype,
      resname: text,
      coord: coordinates,
      font: text,
      "css-style": text,
      style: nmtoken,
      exstyle: nmtoken,
      "equiv-trans": yesNo,
    },
    others: "all",
    content: inline,
  },
  "alt-trans": {
    section: "#alt-trans",
    attributes: {
      "match-quality": text,
      "tool-id": text,
      tool: text,
      crc: nmtoken,
      "xml:lang": languageOrNone12,
      origin: text,
      datatype: values12.datatype,
      "xml:space": space,
      ts: text,
      ...resource,
      mid: nmtoken,
      "phase-name": nmtoken,
      alttranstype: values12.altTransType,
    },
    others: "all",
    content: "source?, seg-source?, target+, context-group*, prop-group*, note*, other*",
  },
  "bin-unit": {
    section: "#bin-unit",
    attributes: {
      id: required(text),
      "mime-type": required(mimeType),
      approved: yesNo,
      translate: yesNo,
      reformat: values12.reformat,
      ts: text,
      restype: values12.restype,
      resname: text,
      "phase-name": text,
    },
    others: "all",
    content: "bin-source, bin-target?, (context-group | count-group | prop-group | note | trans-unit)*, other*",
  },
  "bin-source": { section: "#bin-source", attributes: { ts: text }, others: "all", content: externalReference },
  "bin-target": {
    section: "#bin-target",
    attributes: {
      "mime-type": mimeType,
      ts: text,
      state: values12.state,
      "state-qualifier": values12.stateQualifier,
      "phase-name": nmtoken,
      restype: values12.restype,
      resname: text,
    },
    others: "all",
    content: externalReference,
  },
  g: {
    section: "#g",
    attributes: { ctype: delimiter, clone: yesNo, ...codeAttributes },
    others: "all",
    content: inline,
  },
  x: { section: "#x", attributes: { ctype: placeholder, clone: yesNo, ...codeAttributes }, others: "all" },
  bx: {
    section: "#bx",
    attributes: { rid: nmtoken, ctype: delimiter, clone: yesNo, ...codeAttributes },
    others: "all",
  },
  ex: { section: "#ex", attributes: { rid: nmtoken, ...codeAttributes }, others: "all" },
  ph: {
    section: "#ph",
    attributes: { ctype: placeholder, assoc: values12.assoc, ...native },
    others: "all",
    content: "text, sub*",
  },
  bpt: {
    section: "#bpt",
    attributes: { rid: nmtoken, ctype: delimiter, ...native },
    others: "all",
    content: "text, sub*",
  },
  ept: { section: "#ept", attributes: { rid: nmtoken, ...native }, others: "all", content: "text, sub*" },
  it: {
    section: "#it",
    attributes: { pos: required(values12.position), rid: nmtoken, ctype: delimiter, ...native },
    others: "all",
    content: "text, sub*",
  },
  sub: { section: "#sub", attributes: { datatype: values12.datatype, ctype: delimiter, xid: text }, content: inline },
  mrk: {
    section: "#mrk",
    attributes: { mtype: required(values12.mtype), mid: nmtoken, comment: text, ts: text },
    others: "all",
    content: inline,
  },
};
