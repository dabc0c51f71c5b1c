import type { RuleFacts, TextExamples } from "../../../model/rule.js";
import { type XliffFacts, xliffRule } from "./rule-facts.js";
import { rulesWithCode } from "./rules/index.js";
import { attributeRules } from "./structure/attribute-rules.js";
import { contentRules } from "./structure/content-rules.js";
import { enumeration } from "./values/enumeration.js";
import { valueForm } from "./values/form.js";
import { languageTag } from "./values/language.js";
import { nmtokenForm } from "./values/nmtoken.js";
import { numberForm } from "./values/number.js";
import { prefixedForm } from "./values/prefixed.js";
import { uriForm } from "./values/uri.js";

/** Rules that the tables say, and those with code of their own, by what they are about. */
const groups: Readonly<Record<string, readonly XliffFacts[]>> = {
  structure: [...contentRules, ...attributeRules],
  values: [enumeration, nmtokenForm, languageTag, numberForm, prefixedForm, uriForm, valueForm],
  ...rulesWithCode,
};

/** The facts of every rule that an XLIFF file is held to. The rules of a group share the sentences `why` and `off`. */
export const xliffRules: readonly RuleFacts<TextExamples>[] = Object.entries(groups).flatMap(([group, rules]) =>
  rules.map((facts) => ({
    rule: facts.rule,
    ...xliffRule(facts.severity),
    group: `xliff-${group}`,
    examples: facts.examples,
  })),
);
