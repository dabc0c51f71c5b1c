import type { XliffRule } from "../../rule.js";
import { bareReference } from "./bare-reference.js";
import { halfPair } from "./half-pair.js";
import { inheritedSpace } from "./inherited-space.js";
import { narrowerLanguage } from "./narrower-language.js";
import { referenceElsewhere } from "./reference-elsewhere.js";
import { referenceToCode } from "./reference-to-code.js";
import { resourceElsewhere } from "./resource-elsewhere.js";
import { sizeText } from "./size-text.js";
import { validationIdle } from "./validation-idle.js";

/**
 * What one source of the specification forbids and another allows: prose, schemas, Schematron rules, test suite. Such a file conforms, and
 * is warned of. A new rule is a file with its examples, and a line here.
 */
export const disputedRules: readonly XliffRule[] = [
  bareReference,
  halfPair,
  inheritedSpace,
  narrowerLanguage,
  referenceElsewhere,
  referenceToCode,
  resourceElsewhere,
  sizeText,
  validationIdle,
];
