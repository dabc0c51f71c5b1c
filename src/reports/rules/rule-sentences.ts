import type { ListedRule } from "../../model/listed-rule.js";
import type { RuleOption } from "../../model/rule-option.js";
import type { Translator } from "../../model/translator.js";

/** The short name of a rule; what it says where it is of the user's own. */
export const titleOf = ({ rule, message }: ListedRule, { title }: Pick<Translator, "title">): string =>
  message ?? title(rule);

/** The severity of a rule, which command has it, its ITS 2.0 type, and the target languages it is for. */
export function factsSentence(facts: ListedRule, { t }: Pick<Translator, "t">): string {
  const { severity, type, command } = facts;
  return t("explain.facts", { severity: t(`severity.${severity}`), type, command, languages: languagesOf(facts, t) });
}

function languagesOf({ targetLanguages, exceptTargetLanguages }: ListedRule, t: Translator["t"]): string {
  if (targetLanguages !== undefined) return t("explain.languages", { languages: targetLanguages.join(", ") });
  if (exceptTargetLanguages !== undefined) return t("explain.except", { languages: exceptTargetLanguages.join(", ") });
  return t("explain.every-language");
}

/** When to switch a rule off, as a sentence of its own; nothing for a rule of the user's own. */
export function offSentence(rule: ListedRule, { t, off }: Pick<Translator, "t" | "off">): string | undefined {
  const when = off(rule);
  return when === undefined ? undefined : t("explain.when-off", { when });
}

/** The options of a rule: what to write, with the value that holds if nothing is written, and what it sets. */
export function optionLines({ options = {}, ...rule }: ListedRule, ui: Pick<Translator, "option">) {
  return Object.entries(options).map(([name, option]) => ({
    write: `"${name}": ${JSON.stringify(option.default ?? option.kind)}`,
    sets: [ui.option(rule, name), boundsOf(option)].filter((part) => part !== undefined).join(" "),
  }));
}

function boundsOf(option: RuleOption): string | undefined {
  if (option.kind === "words") return undefined;
  return option.most === undefined ? `(≥ ${option.least})` : `(${option.least}–${option.most})`;
}

/** What to write to leave a rule of `check` out: a sentence, and the words to write. */
export function waysOff({ rule, command }: ListedRule, { t }: Pick<Translator, "t">) {
  if (command !== "check") return [];
  return [
    { when: t("explain.off-run"), write: `duiyi check FILE --ignore ${rule}` },
    { when: t("explain.off-always"), write: `{ "checks": { "ignore": ["${rule}"] } }` },
    { when: t("explain.off-note-only"), write: `duiyi check FILE --severity ${rule}=info` },
    { when: t("explain.off-one"), write: `duiyi check FILE --suppress FINGERPRINT --reason "…"` },
    { when: t("explain.off-note"), write: `duiyi-ignore ${rule}: …` },
  ];
}
