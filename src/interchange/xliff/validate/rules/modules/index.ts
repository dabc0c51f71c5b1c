import type { XliffRule } from "../../rule.js";
import { endAttribute } from "./end-attribute.js";
import { existsInSource } from "./exists-in-source.js";
import { glossaryEntry } from "./glossary-entry.js";
import { matchAnnotation } from "./match-annotation.js";
import { matchLanguage } from "./match-language.js";
import { matchXmlLang } from "./match-xml-lang.js";
import { moduleId } from "./module-id.js";
import { pgsCase } from "./pgs-case.js";
import { pgsSwitch } from "./pgs-switch.js";
import { resourceContext } from "./resource-context.js";
import { resourceEmpty } from "./resource-empty.js";
import { resourceHref } from "./resource-href.js";
import { resourceLanguage } from "./resource-language.js";
import { resourceMimeType } from "./resource-mime-type.js";
import { resourceRef } from "./resource-ref.js";
import { revisions } from "./revisions.js";
import { sizeInfo } from "./size-info.js";
import { sizeInfoRef } from "./size-info-ref.js";
import { sizeProfile } from "./size-profile.js";
import { sizeValue } from "./size-value.js";
import { subFs } from "./sub-fs.js";
import { validationRule } from "./validation-rule.js";

/** Rules about the modules of XLIFF 2. A new one is a file with its examples, and a line here. */
export const moduleRules: readonly XliffRule[] = [
  endAttribute,
  existsInSource,
  glossaryEntry,
  matchAnnotation,
  matchLanguage,
  matchXmlLang,
  moduleId,
  pgsCase,
  pgsSwitch,
  resourceContext,
  resourceEmpty,
  resourceHref,
  resourceLanguage,
  resourceMimeType,
  resourceRef,
  revisions,
  sizeInfoRef,
  sizeInfo,
  sizeProfile,
  sizeValue,
  subFs,
  validationRule,
];
