import type { XliffRule } from "../../rule.js";
import { codeRid } from "./code-rid.js";
import { lastFile } from "./last-file.js";
import { phaseRef } from "./phase-ref.js";
import { repeatedName } from "./repeated-name.js";
import { segmentMark } from "./segment-mark.js";
import { toolRef } from "./tool-ref.js";
import { transUnitId } from "./trans-unit-id.js";

/** Rules about XLIFF 1.2. A new one is a file with its examples, and a line here. */
export const rules12: readonly XliffRule[] = [
  codeRid,
  lastFile,
  phaseRef,
  repeatedName,
  segmentMark,
  toolRef,
  transUnitId,
];
