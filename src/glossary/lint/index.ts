import type { Concept } from "../../model/concept.js";
import type { Issue } from "../../model/issue.js";
import { foldText } from "../../text/fold.js";
import { everyTerm, type LintRule } from "./lint-rule.js";

const duplicate: LintRule = {
  rule: "glossary/duplicate",
  severity: "error",
  *run(concepts) {
    const seen = new Map<string, string>();
    for (const { concept, language, term } of everyTerm(concepts)) {
      if (!language.startsWith("zh")) continue;
      const key = foldText(term.text);
      const first = seen.get(key);
      if (first !== undefined) yield { id: concept.id, term: term.text, other: first };
      else seen.set(key, concept.id);
    }
  },
};

const forbiddenClash: LintRule = {
  rule: "glossary/forbidden-clash",
  severity: "error",
  *run(concepts) {
    for (const { concept, language, term } of everyTerm(concepts)) {
      if (term.status !== "forbidden") continue;
      const approved = (concept.terms[language] ?? []).filter(
        ({ status }) => status === "preferred" || status === "admitted",
      );
      if (approved.some(({ text }) => text === term.text)) yield { id: concept.id, term: term.text };
    }
  },
};

const twoPreferred: LintRule = {
  rule: "glossary/two-preferred",
  severity: "warning",
  *run(concepts) {
    for (const { id, terms } of concepts) {
      for (const [language, list] of Object.entries(terms)) {
        const [first, second] = list.filter(({ status }) => status === "preferred");
        if (first && second && !language.startsWith("zh")) yield { id, first: first.text, second: second.text };
      }
    }
  },
};

const cycle: LintRule = {
  rule: "glossary/cycle",
  severity: "error",
  *run(concepts) {
    const next = new Map(concepts.map(({ id, replacedBy }) => [id, replacedBy]));
    for (const { id } of concepts) {
      let at = next.get(id);
      for (let steps = 0; at !== undefined && at !== id && steps < concepts.length; steps += 1) at = next.get(at);
      if (at === id) yield { id };
    }
  },
};

const dangling: LintRule = {
  rule: "glossary/dangling",
  severity: "error",
  *run(concepts) {
    const ids = new Set(concepts.map(({ id }) => id));
    for (const { id, replacedBy } of concepts) {
      if (replacedBy !== undefined && !ids.has(replacedBy)) yield { id, other: replacedBy };
    }
  },
};

const control: LintRule = {
  rule: "glossary/control",
  severity: "error",
  *run(concepts) {
    for (const { concept, term } of everyTerm(concepts)) {
      if (CONTROL.test(term.text)) yield { id: concept.id, term: term.text.replace(CONTROL, "�") };
    }
  },
};

const CONTROL = /[\p{Cc}\u200b-\u200f\u202a-\u202e\ufeff]/u;

const short: LintRule = {
  rule: "glossary/short",
  severity: "warning",
  *run(concepts) {
    for (const { concept, language, term } of everyTerm(concepts)) {
      if (language.startsWith("zh") && term.text.length === 1) yield { id: concept.id, term: term.text };
    }
  },
};

const script: LintRule = {
  rule: "glossary/script",
  severity: "error",
  *run(concepts) {
    for (const { concept, language, term } of everyTerm(concepts)) {
      if (language.startsWith("en") && /\p{Script=Han}/u.test(term.text)) yield { id: concept.id, term: term.text };
    }
  },
};

/** Every rule that a glossary is held to. */
const lintRules = [
  duplicate,
  forbiddenClash,
  twoPreferred,
  cycle,
  dangling,
  control,
  short,
  script,
] as const satisfies readonly LintRule[];

/** What is wrong with a glossary, rule by rule. */
export function lintGlossary(concepts: readonly Concept[]): Issue[] {
  return lintRules.flatMap(({ rule, severity, run }) =>
    Array.from(run(concepts), (values) => ({ rule, type: "terminology", severity, values })),
  );
}
