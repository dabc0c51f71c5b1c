import type { RuleFacts } from "./rule.js";
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

/** Every rule that an XLIFF file is held to: those that the tables say, and those with code of their own. */
export const xliffRules = [
  ...contentRules,
  ...attributeRules,
  enumeration,
  nmtokenForm,
  languageTag,
  numberForm,
  prefixedForm,
  uriForm,
  valueForm,
  ...rulesWithCode,
] as const satisfies readonly RuleFacts[];
