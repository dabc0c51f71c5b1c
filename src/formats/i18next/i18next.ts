import type { Unit } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { applyEdits, identityMap, placeAt, type SourceMap } from "../../model/source-map.js";
import { decodeFile } from "../../text/decode-file.js";
import { isSameLanguage } from "../../text/language.js";
import { isTranslated, nativeText, translatedContent } from "../../text/translated-unit.js";
import type { SourceFormat, SourceUnit } from "../format.js";
import { spliceTextFile } from "../splice-text-file.js";
import { contentOf } from "./codes.js";
import { type DoubledName, type ResourceString, readResource } from "./resource.js";
import { resourceSplices } from "./resource-splices.js";
import { stringMap } from "./string-map.js";

/** JSON resources of i18next: a unit a string under the names of the target language's plural forms, `{{…}}` and `$t(…)` as codes. */
export const i18next: SourceFormat = {
  id: "i18next",
  datatype: "javascript",
  read(file, { encoding: named, trgLang }) {
    const { text, encoding } = decodeFile(file, named);
    const { lineStarts } = identityMap(text);
    const { strings, doubled } = readResource(text, file.name, trgLang);
    return {
      units: strings.map((string) => unitOf(string, text, lineStarts)),
      findings: doubled.map((name) => doubledName(name, lineStarts)),
      edits: [],
      encoding,
    };
  },
  write(file, document, { encoding: named, trgLang, writtenIn }) {
    const { text, encoding } = decodeFile(file, named);
    const { strings } = readResource(text, file.name, trgLang);
    const translated = document.units.map((unit) => (isTranslated(unit) ? translationOf(unit, trgLang) : undefined));
    const splices = resourceSplices(
      text,
      strings.map((string, index) => ({ string, unit: document.units[index], translation: translated[index] })),
    );
    const refused = document.units.filter((unit, index) => isTranslated(unit) && translated[index] === undefined);
    return {
      bytes: spliceTextFile(file, encoding.encoding, splices, { to: writtenIn }),
      refused: refused.flatMap((unit) => unit.segments.map((segment) => ({ unit, segment, reason: "code" as const }))),
    };
  },
  targetName(name, { srcLang, trgLang }) {
    const stem = name.slice(name.lastIndexOf("/") + 1).replace(/(?<=.)\.[^.]*$/u, "");
    return isSameLanguage(stem, srcLang) ? `${trgLang}.json` : `${stem}.${trgLang}.json`;
  },
};

function unitOf({ path, value }: ResourceString, text: string, lineStarts: readonly number[]): SourceUnit {
  const literal = text.slice(value.offset, value.offset + value.length);
  const map: SourceMap = stringMap(literal, value.offset, lineStarts);
  const { codes, spans } = contentOf(value.value);
  const cut = spans.map((span) => ({ span, replacement: "", repair: "codes", confidence: 1 }));
  return { kind: "label", ...applyEdits(value.value, map, cut), codes, context: { name: path } };
}

/** A name that stands twice in its group. */
export const doubledNameRule: RuleFacts<TextExamples> = {
  rule: "source/doubled-name",
  type: "other",
  severity: "warning",
  examples: {
    breaks: ['{ "save": "保存", "open": "打开", "save": "存储" }'],
    holds: ['{ "save": "保存", "menu": { "save": "存储" } }'],
  },
};

function doubledName({ name, offset }: DoubledName, lineStarts: readonly number[]): Issue {
  const { rule, type, severity } = doubledNameRule;
  return { rule, type, severity, values: { name }, place: placeAt(lineStarts, offset) };
}

/** The string of a translated unit; nothing where it has a code that the source has not. */
const translationOf = (unit: Unit, trgLang: string): string | undefined =>
  nativeText(translatedContent(unit, trgLang), unit.codes ?? []);
