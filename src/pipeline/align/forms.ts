import type { Alignment } from "./aligned.js";
import type { AlignmentFormId } from "./form-ids.js";
import type { WriteAlignmentOptions } from "./write-options.js";

/** A form in which an alignment is written. The same alignment gives the same text or bytes. */
type AlignmentForm = (
  alignment: Alignment,
  options: WriteAlignmentOptions,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** Every form of an alignment; each is loaded when it is asked for. */
export const alignmentForms: Readonly<Record<AlignmentFormId, () => Promise<AlignmentForm>>> = {
  jsonl: async () => (await import("./json-lines.js")).writeJsonLines,
  tsv: async () => (await import("./memories.js")).writePairs,
  tmx: async () => (await import("./memories.js")).writeMemory,
  xliff: async () => (await import("./memories.js")).writeXliff,
  html: async () => (await import("./page.js")).writePage,
  xlsx: async () => (await import("./sheet.js")).writeSheet,
};
