import type { ListedRule } from "../../model/listed-rule.js";
import type { Translator } from "../../model/translator.js";

/** The short name of a rule; what it says where it is of the user's own. */
export const titleOf = ({ rule, message }: ListedRule, { title }: Pick<Translator, "title">): string =>
  message ?? title(rule);

/** How grave a rule is, which command has it, its ITS 2.0 type, and the target languages it is for. */
export function factsSentence(facts: ListedRule, { t }: Pick<Translator, "t">): string {
  const { severity, type, command } = facts;
  return t("explain.facts", { severity: t(`severity.${severity}`), type, command, languages: languagesOf(facts, t) });
}

function languagesOf({ targetLanguages, exceptTargetLanguages }: ListedRule, t: Translator["t"]): string {
  if (targetLanguages !== undefined) return t("explain.languages", { languages: targetLanguages.join(", ") });
  if (exceptTargetLanguages !== undefined) return t("explain.except", { languages: exceptTargetLanguages.join(", ") });
  return t("explain.every-language");
}

/** What to write to leave a rule of `check` out: a sentence, and the words to write. */
export function waysOff({ rule, command }: ListedRule, { t }: Pick<Translator, "t">) {
  if (command !== "check") return [];
  return [
    { when: t("explain.off-run"), write: `duiyi check FILE --ignore ${rule}` },
    { when: t("explain.off-always"), write: `{ "checks": { "ignore": ["${rule}"] } }` },
    { when: t("explain.off-graver"), write: `duiyi check FILE --severity ${rule}=info` },
    { when: t("explain.off-one"), write: `duiyi check FILE --suppress FINGERPRINT --reason "…"` },
    { when: t("explain.off-note"), write: `duiyi-ignore ${rule}: …` },
  ];
}
