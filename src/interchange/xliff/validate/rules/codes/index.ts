import type { XliffRule } from "../../rule.js";
import { codeDeleted } from "./code-deleted.js";
import { codePair } from "./code-pair.js";
import { copyOf } from "./copy-of.js";
import { dataRef } from "./data-ref.js";
import { endCode } from "./end-code.js";
import { fixedCode } from "./fixed-code.js";
import { isolated } from "./isolated.js";
import { loneStart } from "./lone-start.js";
import { reordered } from "./reordered.js";
import { repeatedEnd } from "./repeated-end.js";
import { sequenceStart } from "./sequence-start.js";
import { startRef } from "./start-ref.js";
import { subFlows } from "./sub-flows.js";

/** Rules about inline codes and markers of XLIFF 2. A new one is a file with its examples, and a line here. */
export const codeRules: readonly XliffRule[] = [
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
];
