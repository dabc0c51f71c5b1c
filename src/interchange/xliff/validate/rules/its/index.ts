import type { XliffRule } from "../../rule.js";
import { itsAnnotators } from "./its-annotators.js";
import { itsConfidence } from "./its-confidence.js";
import { itsId } from "./its-id.js";
import { itsIssue } from "./its-issue.js";
import { itsLocaleFilter } from "./its-locale-filter.js";
import { itsProvenance } from "./its-provenance.js";
import { itsRating } from "./its-rating.js";
import { itsRef } from "./its-ref.js";
import { itsTerm } from "./its-term.js";
import { itsTextAnalysis } from "./its-text-analysis.js";
import { itsType } from "./its-type.js";
import { itsVersion } from "./its-version.js";

/** Rules about the ITS module. A new one is a file with its examples, and a line here. */
export const itsRules: readonly XliffRule[] = [
  itsAnnotators,
  itsConfidence,
  itsId,
  itsIssue,
  itsLocaleFilter,
  itsProvenance,
  itsRating,
  itsRef,
  itsTerm,
  itsTextAnalysis,
  itsType,
  itsVersion,
];
