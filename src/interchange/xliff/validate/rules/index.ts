import { codeRules } from "./codes/index.js";
import { coreRules } from "./core/index.js";
import { disputedRules } from "./disputed/index.js";
import { fragmentRules } from "./fragments/index.js";
import { itsRules } from "./its/index.js";
import { moduleRules } from "./modules/index.js";
import { rules12 } from "./v12/index.js";

/** The rules that tables cannot say, by what they are about. */
export const rulesWithCode = {
  core: coreRules,
  codes: codeRules,
  fragments: fragmentRules,
  modules: moduleRules,
  its: itsRules,
  disputed: disputedRules,
  "1-2": rules12,
} as const;
