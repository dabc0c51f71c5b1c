import type { Concept } from "../../model/concept.js";
import type { Issue } from "../../model/issue.js";
import { control } from "./control.js";
import { cycle } from "./cycle.js";
import { dangling } from "./dangling.js";
import { duplicate } from "./duplicate.js";
import { empty } from "./empty.js";
import { forbiddenClash } from "./forbidden-clash.js";
import { homonym } from "./homonym.js";
import type { LintRule } from "./lint-rule.js";
import { nested } from "./nested.js";
import { noSynonym } from "./no-synonym.js";
import { sameTarget } from "./same-target.js";
import { script } from "./script.js";
import { short } from "./short.js";
import { space } from "./space.js";
import { twoPreferred } from "./two-preferred.js";
import { validity } from "./validity.js";

/** Every rule that a glossary is held to. A new one is a file and a line here. */
export const lintRules = [
  duplicate,
  homonym,
  forbiddenClash,
  twoPreferred,
  cycle,
  dangling,
  control,
  space,
  empty,
  short,
  script,
  nested,
  sameTarget,
  noSynonym,
  validity,
] as const satisfies readonly LintRule[];

/** What is wrong with a glossary, rule by rule. */
export function lintGlossary(concepts: readonly Concept[]): Issue[] {
  return lintRules.flatMap(({ rule, severity, run }) =>
    Array.from(run(concepts), (values) => ({ rule, type: "terminology", severity, values })),
  );
}
