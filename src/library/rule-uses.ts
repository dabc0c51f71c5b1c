import type { Duiyi } from "./duiyi.js";
import type { Environment } from "./environment.js";
import { inWords } from "./in-words.js";

/** The part of the library that explains rules. */
export const ruleUses = ({ ui, config }: Environment): Pick<Duiyi, "explain" | "refuseUnknownRules"> => ({
  refuseUnknownRules: (selection) =>
    inWords(ui, async () => {
      const { refuseUnknownRules } = await import("../pipeline/rules/refuse-unknown.js");
      await refuseUnknownRules(selection, config.checks?.rules);
    }),
  explain: (pattern) =>
    inWords(ui, async () => {
      const { explainRules } = await import("../pipeline/rules/explain.js");
      const { everyRule } = await import("../pipeline/rules/every-rule.js");
      const { refuseUnknownRule } = await import("../pipeline/rules/refuse-unknown.js");
      const own = config.checks?.rules ?? [];
      if (pattern !== undefined) refuseUnknownRule(pattern, everyRule(own));
      return explainRules(pattern, own);
    }),
});
