import type { XliffRule } from "../../rule.js";
import { codePoint } from "./code-point.js";
import { comment } from "./comment.js";
import { dataId } from "./data-id.js";
import { extensionId } from "./extension-id.js";
import { extensionIdForm } from "./extension-id-form.js";
import { fileId } from "./file-id.js";
import { groupId } from "./group-id.js";
import { namespace } from "./namespace.js";
import { noteId } from "./note-id.js";
import { reservedPrefix } from "./reserved-prefix.js";
import { segmentId } from "./segment-id.js";
import { sideLanguage } from "./side-language.js";
import { sideSpace } from "./side-space.js";
import { skeletonHref } from "./skeleton-href.js";
import { stateWithoutTarget } from "./state-without-target.js";
import { subState } from "./sub-state.js";
import { subType } from "./sub-type.js";
import { targetId } from "./target-id.js";
import { targetLanguageMissing } from "./target-language-missing.js";
import { targetOrder } from "./target-order.js";
import { translateAnnotation } from "./translate-annotation.js";
import { unitId } from "./unit-id.js";
import { unitWithoutSegment } from "./unit-without-segment.js";

/** Rules about ids, languages, states and notes of the core of XLIFF 2. A new one is a file with its examples, and a line here. */
export const coreRules: readonly XliffRule[] = [
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
  sideSpace,
  skeletonHref,
  stateWithoutTarget,
  subState,
  subType,
  targetId,
  targetLanguageMissing,
  targetOrder,
  translateAnnotation,
  unitId,
  unitWithoutSegment,
];
