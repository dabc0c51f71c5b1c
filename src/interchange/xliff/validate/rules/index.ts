import type { XliffRule } from "../rule.js";
import { codeDeleted } from "./codes/code-deleted.js";
import { codePair } from "./codes/code-pair.js";
import { copyOf } from "./codes/copy-of.js";
import { dataRef } from "./codes/data-ref.js";
import { endCode } from "./codes/end-code.js";
import { fixedCode } from "./codes/fixed-code.js";
import { isolated } from "./codes/isolated.js";
import { loneStart } from "./codes/lone-start.js";
import { reordered } from "./codes/reordered.js";
import { repeatedEnd } from "./codes/repeated-end.js";
import { sequenceStart } from "./codes/sequence-start.js";
import { startRef } from "./codes/start-ref.js";
import { subFlows } from "./codes/sub-flows.js";
import { codePoint } from "./core/code-point.js";
import { comment } from "./core/comment.js";
import { dataId } from "./core/data-id.js";
import { extensionId } from "./core/extension-id.js";
import { extensionIdForm } from "./core/extension-id-form.js";
import { fileId } from "./core/file-id.js";
import { groupId } from "./core/group-id.js";
import { namespace } from "./core/namespace.js";
import { noteId } from "./core/note-id.js";
import { reservedPrefix } from "./core/reserved-prefix.js";
import { segmentId } from "./core/segment-id.js";
import { sideLanguage } from "./core/side-language.js";
import { skeletonHref } from "./core/skeleton-href.js";
import { stateWithoutTarget } from "./core/state-without-target.js";
import { subState } from "./core/sub-state.js";
import { subType } from "./core/sub-type.js";
import { targetId } from "./core/target-id.js";
import { targetLanguageMissing } from "./core/target-language-missing.js";
import { targetOrder } from "./core/target-order.js";
import { unitId } from "./core/unit-id.js";
import { unitWithoutSegment } from "./core/unit-without-segment.js";
import { commentRef } from "./fragments/comment-ref.js";
import { fragmentOrder } from "./fragments/fragment-order.js";
import { fragmentPrefix } from "./fragments/fragment-prefix.js";
import { fragmentRepeated } from "./fragments/fragment-repeated.js";
import { fragmentSyntax } from "./fragments/fragment-syntax.js";
import { fragmentUnresolved } from "./fragments/fragment-unresolved.js";
import { spanRef } from "./fragments/span-ref.js";
import { itsAnnotators } from "./its/its-annotators.js";
import { itsConfidence } from "./its/its-confidence.js";
import { itsId } from "./its/its-id.js";
import { itsIssue } from "./its/its-issue.js";
import { itsProvenance } from "./its/its-provenance.js";
import { itsRating } from "./its/its-rating.js";
import { itsRef } from "./its/its-ref.js";
import { itsTerm } from "./its/its-term.js";
import { itsTextAnalysis } from "./its/its-text-analysis.js";
import { itsType } from "./its/its-type.js";
import { itsVersion } from "./its/its-version.js";
import { endAttribute } from "./modules/end-attribute.js";
import { existsInSource } from "./modules/exists-in-source.js";
import { glossaryEntry } from "./modules/glossary-entry.js";
import { matchAnnotation } from "./modules/match-annotation.js";
import { matchLanguage } from "./modules/match-language.js";
import { matchXmlLang } from "./modules/match-xml-lang.js";
import { moduleId } from "./modules/module-id.js";
import { pgsCase } from "./modules/pgs-case.js";
import { pgsSwitch } from "./modules/pgs-switch.js";
import { resourceContext } from "./modules/resource-context.js";
import { resourceEmpty } from "./modules/resource-empty.js";
import { resourceHref } from "./modules/resource-href.js";
import { resourceLanguage } from "./modules/resource-language.js";
import { resourceMimeType } from "./modules/resource-mime-type.js";
import { resourceRef } from "./modules/resource-ref.js";
import { sizeInfo } from "./modules/size-info.js";
import { sizeInfoRef } from "./modules/size-info-ref.js";
import { sizeProfile } from "./modules/size-profile.js";
import { sizeValue } from "./modules/size-value.js";
import { subFs } from "./modules/sub-fs.js";
import { validationRule } from "./modules/validation-rule.js";
import { codeRid } from "./v12/code-rid.js";
import { codeXid } from "./v12/code-xid.js";
import { lastFile } from "./v12/last-file.js";
import { phaseRef } from "./v12/phase-ref.js";
import { repeatedName } from "./v12/repeated-name.js";
import { segmentMark } from "./v12/segment-mark.js";
import { toolRef } from "./v12/tool-ref.js";
import { transUnitId } from "./v12/trans-unit-id.js";

/** Every rule that tables cannot say. A new one is a file and a line here. */
export const rulesWithCode = [
  codePoint,
  comment,
  dataId,
  extensionIdForm,
  extensionId,
  fileId,
  groupId,
  namespace,
  noteId,
  reservedPrefix,
  segmentId,
  sideLanguage,
  skeletonHref,
  stateWithoutTarget,
  subState,
  subType,
  targetId,
  targetLanguageMissing,
  targetOrder,
  unitId,
  unitWithoutSegment,
  codeDeleted,
  codePair,
  copyOf,
  dataRef,
  endCode,
  fixedCode,
  isolated,
  loneStart,
  reordered,
  repeatedEnd,
  sequenceStart,
  startRef,
  subFlows,
  commentRef,
  fragmentOrder,
  fragmentPrefix,
  fragmentRepeated,
  fragmentSyntax,
  fragmentUnresolved,
  spanRef,
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
  sizeInfoRef,
  sizeInfo,
  sizeProfile,
  sizeValue,
  subFs,
  validationRule,
  itsAnnotators,
  itsConfidence,
  itsId,
  itsIssue,
  itsProvenance,
  itsRating,
  itsRef,
  itsTerm,
  itsTextAnalysis,
  itsType,
  itsVersion,
  codeRid,
  codeXid,
  lastFile,
  phaseRef,
  repeatedName,
  segmentMark,
  toolRef,
  transUnitId,
] as const satisfies readonly XliffRule[];
