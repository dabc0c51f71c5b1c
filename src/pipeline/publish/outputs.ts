import type { Output } from "../../model/output.js";
import type { OutputId } from "./output-ids.js";

/**
 * Every form that a document is published in. A new one is its file, a line here and in `output-ids.ts`, and what it says in locales/. Each
 * is loaded when it is asked for: the packages of some weigh more than all the rest.
 */
export const outputs: Readonly<Record<OutputId, () => Promise<Output>>> = {
  html: async () => (await import("../../publish/html/output.js")).html,
  text: async () => (await import("../../publish/text.js")).text,
  md: async () => (await import("../../publish/markdown/markdown.js")).markdown,
  docx: async () => (await import("../../interchange/review/docx/write-docx.js")).docx,
  xlsx: async () => (await import("../../interchange/review/xlsx/write-xlsx.js")).xlsx,
  jsonl: async () => (await import("../../publish/json-lines.js")).jsonLines,
  tmx: async () => (await import("../../interchange/tmx/output.js")).tmx,
  tsv: async () => (await import("../../interchange/tsv.js")).tsv,
};
