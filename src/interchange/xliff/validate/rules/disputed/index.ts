import type { XliffRule } from "../../rule.js";
import { bareReference } from "./bare-reference.js";
import { codePointForm } from "./code-point-form.js";
import { codeXid } from "./code-xid.js";
import { contextName } from "./context-name.js";
import { countType } from "./count-type.js";
import { dateForm } from "./date-form.js";
import { halfPair } from "./half-pair.js";
import { inheritedSpace } from "./inherited-space.js";
import { markerId } from "./marker-id.js";
import { movedCode } from "./moved-code.js";
import { narrowerLanguage } from "./narrower-language.js";
import { olderVersion } from "./older-version.js";
import { orderGap } from "./order-gap.js";
import { phaseUnchecked } from "./phase-unchecked.js";
import { referenceElsewhere } from "./reference-elsewhere.js";
import { referenceToCode } from "./reference-to-code.js";
import { reservedAnnotation } from "./reserved-annotation.js";
import { resourceElsewhere } from "./resource-elsewhere.js";
import { sizeText } from "./size-text.js";
import { subFlowRepeated } from "./sub-flow-repeated.js";
import { validationIdle } from "./validation-idle.js";

/**
 * What one source of the specification forbids and another allows: prose, schemas, Schematron rules, test suite. Such a file conforms, and
 * is warned of. A new rule is a file with its examples, and a line here.
 */
export const disputedRules: readonly XliffRule[] = [
  bareReference,
  codePointForm,
  codeXid,
  contextName,
  countType,
  dateForm,
  halfPair,
  inheritedSpace,
  markerId,
  movedCode,
  narrowerLanguage,
  olderVersion,
  orderGap,
  phaseUnchecked,
  referenceElsewhere,
  referenceToCode,
  reservedAnnotation,
  resourceElsewhere,
  sizeText,
  subFlowRepeated,
  validationIdle,
];
