import {
  type Check,
  type CheckExample,
  checks,
  type DocumentCheck,
  type DocumentExample,
  ownCheck,
  runChecks,
} from "../../checks/index.js";
import { createMatcher, createTargetMatcher, lintGlossary, lintRules } from "../../glossary/index.js";
import { validateXliff, xliffRules } from "../../interchange/xliff/validate/index.js";
import type { Preferences } from "../../model/approved.js";
import { type Concept, termsIn } from "../../model/concept.js";
import type { RuleConfig } from "../../model/config.js";
import { type Content, type Document, plain, type Segment, type Unit, type UnitContext } from "../../model/document.js";
import type { RuleExample } from "../../model/explained-rule.js";
import type { RuleId } from "../../model/issue.js";
import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { identityMap } from "../../model/source-map.js";
import { readDocument } from "../read/read-document.js";
import { nearMisses } from "../read/recognition.js";
import { sourceFacts } from "./other-rules.js";

/** The examples of a rule, bad and good; none where the rule has none of its own. */
export function examplesOf(rule: RuleId, own: readonly RuleConfig[] = []): RuleExample[] {
  const everyCheck: readonly (Check | DocumentCheck)[] = [...checks, ...own.map(ownWithExamples)];
  const check = everyCheck.find(({ rules }) => rules.some((facts) => facts.rule === rule));
  if (check !== undefined) return exampleDocuments(check, rule).map((document) => runExample(check, rule, document));
  const lint = lintRules.find((candidate) => candidate.rule === rule);
  if (lint !== undefined) return lint.examples.map(({ concepts }) => lintExample(rule, concepts));
  const source = sourceFacts.find((candidate) => candidate.rule === rule);
  if (source !== undefined) return sourceExamples(rule, source.examples);
  return xliffRules
    .filter((candidate) => candidate.rule === rule)
    .flatMap(({ examples }) => xliffExamples(rule, examples));
}

/** A rule of the user's own as a check with examples, the bad ones first. */
function ownWithExamples(rule: RuleConfig): Check {
  const pairs = [...rule.examples.bad, ...rule.examples.good].map((example) =>
    typeof example === "string" ? ["", example] : example,
  );
  const { rules, ...check } = ownCheck(rule);
  const examples = pairs.map(([source = "", target = ""]) => ({ source, target, finds: [] }));
  return { ...check, rules: rules.map((facts) => ({ ...facts, examples })) };
}

/** An example of a check as a document, and the preferences that hold in it. */
export interface ExampleDocument {
  readonly document: Document;
  readonly preferences: Preferences;
  readonly finds: readonly string[];
}

/** The examples of a rule of a check as documents of Chinese and English whose terms are marked. */
export function exampleDocuments(check: Check | DocumentCheck, rule: RuleId): ExampleDocument[] {
  return "runAll" in check ? of(rule, check.rules).map(wholeDocument) : of(rule, check.rules).map(oneSegment);
}

const of = <Example>(rule: RuleId, rules: readonly RuleFacts<readonly Example[]>[]): readonly Example[] =>
  rules.find((facts) => facts.rule === rule)?.examples ?? [];

function oneSegment(example: CheckExample): ExampleDocument {
  const segment = exampleSegment(example.source, example.target, example.concepts);
  const { maxLength } = example;
  return documentOf([{ ...segment, ...(maxLength !== undefined && { maxLength }) }], example);
}

function wholeDocument(example: DocumentExample): ExampleDocument {
  const segments = example.segments.map(([source, target, about], index) => ({
    ...exampleSegment(source, target, example.concepts, `s${index}`),
    ...(about?.repeatOf !== undefined && { repeatOf: `s${about.repeatOf}` }),
  }));
  const cue = example.segments.flatMap(([, , about]) => about?.cue ?? [])[0];
  return documentOf(segments, example, cue);
}

function documentOf(
  segments: readonly Segment[],
  about: { readonly preferences?: Preferences; readonly finds: readonly string[] },
  cue?: Pick<UnitContext, "seconds">,
) {
  const unit: Unit = {
    id: "u1",
    kind: cue === undefined ? "paragraph" : "cue",
    text: "",
    map: identityMap(""),
    segments,
    ...(cue && { context: cue }),
  };
  const document: Document = { path: "", hash: "", srcLang: "zh-CN", trgLang: "en", units: [unit], queries: [] };
  return { document, preferences: about.preferences ?? {}, finds: about.finds };
}

function exampleSegment(
  source: string | Content,
  target: string | Content,
  concepts: readonly Concept[] = [],
  id = "s0",
): Segment {
  const [from, to] = [contentOf(source), contentOf(target)];
  return {
    id,
    span: { start: 0, end: from.text.length },
    source: from,
    target: to,
    state: to.text === "" || to.text === from.text ? "initial" : "translated",
    terms: createMatcher(concepts, "zh-CN").find(from.text),
    targetTerms: createTargetMatcher(concepts, "en").find(to.text),
    notes: [],
  };
}

const contentOf = (side: string | Content): Content => (typeof side === "string" ? plain(side) : side);

function runExample(
  check: Check | DocumentCheck,
  rule: RuleId,
  { document, preferences }: ExampleDocument,
): RuleExample {
  return {
    segments: document.units.flatMap(({ segments }) => segments),
    issues: runChecks(document, { preferences, wants: (one) => one === rule }, [check]),
  };
}

function lintExample(rule: RuleId, concepts: readonly Concept[]): RuleExample {
  const lines = concepts.map((concept) => {
    const [zh, en] = ["zh", "en"].map((language) => termsIn(concept, language).map(({ text }) => text));
    return `${concept.id}: ${zh?.join(", ")} = ${en?.join(", ")}`;
  });
  return { text: lines.join("\n"), issues: lintGlossary(concepts).filter((issue) => issue.rule === rule) };
}

function xliffExamples(
  rule: RuleId,
  { breaks, holds }: { readonly breaks: readonly string[]; readonly holds: readonly string[] },
): RuleExample[] {
  return [...breaks, ...holds].map((text) => {
    const { issues } = validateXliff(text, { name: "example.xlf" });
    return { text, issues: issues.filter((issue) => issue.rule === rule) };
  });
}

/** Source texts as `prepare` reads them, beside a glossary of one name. */
function sourceExamples(rule: RuleId, { breaks, holds }: TextExamples): RuleExample[] {
  return [...breaks, ...holds].map((text) => {
    const file = { name: "example", bytes: new TextEncoder().encode(text) };
    const { document } = readDocument(file, {
      srcLang: "zh-CN",
      trgLang: "en",
      concepts: [],
      repair: "auto",
      repeats: "mark",
    });
    const issues = [...document.queries, ...nearMisses(document.units, [knownName], file.name)];
    return { text, issues: issues.filter((issue) => issue.rule === rule) };
  });
}

const knownName: Concept = {
  id: "xigaze",
  kind: "place",
  terms: { zh: [{ text: "日喀则市", status: "preferred" }], en: [{ text: "Xigazê", status: "preferred" }] },
};
