import { withoutPartner } from "../../model/without-partner.js";
import { oneRule } from "../one-rule.js";
import { lostInBranches } from "../view/branch-placeholders.js";
import { type Placeholder, placeholdersOf } from "../view/placeholders.js";

/**
 * Placeholders that a program fills in (`{0}`, `%s`, `{{name}}`, `${name}`, `%(name)s`) and signs that it prints otherwise (`%%`, `\n`): as
 * many of each on both sides. In an ICU message arguments and cases are looked at, its branches are the translator's.
 */
export const formPlaceholder = oneRule({
  rule: "form/placeholder",
  type: "markup",
  severity: "error",
  readsNotation: true,
  examples: [
    { source: "欢迎，{{name}}！", target: "Welcome, {{nom}}!", finds: ["{{name}}", "{{nom}}"] },
    { source: "欢迎，{{name}}！", target: "Welcome, {{ name }}!", finds: [] },
    { source: "共%d个文件，{0}", target: "{0}: 3 files", finds: ["%d"] },
    { source: "共%1$d个，名为%{name}", target: "%1$d files named %{name}", finds: [] },
    { source: "%s还了%d本书", target: "%2$d books returned by %1$s", finds: [] },
    { source: "%s还了%d本书", target: "%d books returned by %s", finds: ["%s", "%d", "%d", "%s"] },
    { source: "完成%d%%\\n请稍候", target: "%d done, wait", finds: ["%%", "\\n"] },
    { source: "增长5%，降了3%", target: "Up 5% so far, 3% down", finds: [] },
    {
      source: "{n, plural, other {共#本书}}",
      target: "{n, plural, one {# book} other {# books}}",
      finds: [],
    },
    {
      source: "{n, plural, other {共#本书}}",
      target: "{n, plural, one {A book}}",
      finds: ["{n", "共#本书".slice(1, 2)],
    },
    {
      source: "{n, plural, other {{who}借了#本书}}",
      target: "{n, plural, one {A book was borrowed} other {{who} borrowed # books}}",
      finds: ["A book was borrowed"],
    },
    {
      source: "{n, plural, other {{who}借了#本书}}",
      target: "{n, plural, one {{who} borrowed a book} other {{who} borrowed # books}}",
      finds: [],
    },
    { source: "{g, select, male {他} other {他们}}", target: "{g, select, other {They}}", finds: ["{g"] },
  ],
  *run({ source, target }) {
    const [from, to] = [source.text, target?.text ?? ""];
    const [there, here] = [placeholdersOf(from), placeholdersOf(to)];
    if (there.all.length === 0 && here.all.length === 0) return;
    const without = there.isMessage || here.isMessage ? withoutEqual : withoutPartner<Placeholder>;
    const lost = without(there.all, here.all, keyOf);
    for (const { text, span } of lost)
      yield { ...severityOf(text), values: { placeholder: text, side: "source" }, sourceSpan: span };
    for (const { text, span } of without(here.all, there.all, keyOf).filter(isUnwanted))
      yield { ...severityOf(text), values: { placeholder: text, side: "target" }, targetSpan: span };
    const told = new Set(lost.map(keyOf));
    for (const { placeholder, branch, span } of lostInBranches(from, to)) {
      if (told.has(placeholder.key) || placeholder.key === "%%") continue;
      const values = { placeholder: placeholder.text, side: "source", context: "branch", branch };
      yield {
        ...severityOf(placeholder.text),
        values,
        sourceSpan: placeholder.span,
        ...(span && { targetSpan: span }),
      };
    }
  },
});

const keyOf = ({ key }: Placeholder): string => key;

/** A placeholder stands in every branch of a message that needs it, so it is enough that the other side has it too. */
function withoutEqual(
  some: readonly Placeholder[],
  others: readonly Placeholder[],
  key: (placeholder: Placeholder) => string,
): Placeholder[] {
  const seen = new Set(others.map(key));
  return some.filter((placeholder) => !seen.has(key(placeholder)) && seen.add(key(placeholder)));
}

/** What a translation may have beyond its source: the cases of its own language, and a percent sign where Chinese says 百分之. */
const isUnwanted = ({ key }: Placeholder): boolean => key !== "%%" && key !== "#" && !OF_NUMBER.test(key);
const OF_NUMBER = /,(?:plural|selectordinal)\b/u;

/** A line break that was lost looks bad, a placeholder that was lost says something else. */
const severityOf = (text: string) => (text.startsWith("\\") ? ({ severity: "warning" } as const) : {});
