import type { Output } from "../../model/output.js";
import type { OutputId } from "./output-ids.js";

/** How a form is named on the command line: how its files end, and where it is written. */
interface OutputEntry {
  readonly ending: string;
  readonly load: () => Promise<Output>;
}

/**
 * Every form that a document is published in. A new one is its file, a line here, and what it says in locales/. Each is loaded when it is
 * asked for: the packages of some weigh more than all the rest.
 */
export const outputs = {
  html: { ending: "bilingual.html", load: async () => (await import("../../publish/html/output.js")).html },
  text: { ending: "text.txt", load: async () => (await import("../../publish/text.js")).text },
  md: { ending: "bilingual.md", load: async () => (await import("../../publish/markdown/markdown.js")).markdown },
  docx: { ending: "review.docx", load: async () => (await import("../../interchange/review/docx/write-docx.js")).docx },
  xlsx: { ending: "review.xlsx", load: async () => (await import("../../interchange/review/xlsx/write-xlsx.js")).xlsx },
  jsonl: { ending: "bilingual.jsonl", load: async () => (await import("../../publish/json-lines.js")).jsonLines },
  tmx: { ending: "bilingual.tmx", load: async () => (await import("../../interchange/tmx/output.js")).tmx },
  tsv: { ending: "bilingual.tsv", load: async () => (await import("../../interchange/tsv.js")).tsv },
} as const satisfies Record<OutputId, OutputEntry>;
