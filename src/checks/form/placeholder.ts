import { oneRule } from "../one-rule.js";
import { spanOf } from "../span-of.js";
import { withoutPartner } from "../without-partner.js";

/** Placeholders that a program fills in (`{0}`, `%s`, `{{name}}`, `${name}`, `%(name)s`): as many of each on both sides. */
export const formPlaceholder = oneRule({
  rule: "form/placeholder",
  type: "markup",
  severity: "error",
  examples: [
    { source: "欢迎，{{name}}！", target: "Welcome, {{nom}}!", finds: ["{{name}}", "{{nom}}"] },
    { source: "共%d个文件，{0}", target: "{0}: 3 files", finds: ["%d"] },
    { source: "共%1$d个，名为%{name}", target: "%1$d files named %{name}", finds: [] },
    { source: "增长5%，降了3%", target: "Up 5% so far, 3% down", finds: [] },
  ],
  *run({ source, target }) {
    const text = target?.text ?? "";
    if (!MAY_HOLD.test(source.text) && !MAY_HOLD.test(text)) return;
    const [there, here] = [Array.from(source.text.matchAll(PLACEHOLDER)), Array.from(text.matchAll(PLACEHOLDER))];
    for (const match of withoutPartner(there, here, textOf))
      yield { values: { placeholder: match[0], side: "source" }, sourceSpan: spanOf(match) };
    for (const match of withoutPartner(here, there, textOf))
      yield { values: { placeholder: match[0], side: "target" }, targetSpan: spanOf(match) };
  },
});

const MAY_HOLD = /[{%]/u;
/** "{{name}}", "${name}", "%{name}", "{0}", "%(name)s", "%1$s", "%.2f", "%s"; no "5% so", no "{甲}". */
const PLACEHOLDER =
  /\{\{\s*[\w.$-]+\s*\}\}|[$%]\{[\w.]+\}|\{[A-Za-z_]?\w*(?:,[^{}]*)?\}|%\(\w+\)[a-z]|(?<![\d%])%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?l{0,2}[sdifuxXgeEc@](?![A-Za-z])/gu;

const textOf = ([text]: RegExpExecArray): string => text;
