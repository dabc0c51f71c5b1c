import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { importReviewTable } from "../../../src/pipeline/merge/import-review-table.js";
import { publish } from "../../../src/pipeline/publish/publish.js";
import { createTranslator } from "../../../src/ui/translator.js";

export const formats = ["docx", "xlsx"] as const;
export type Format = (typeof formats)[number];

const ui = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** The review table of an XLIFF. */
export async function tableOf(xliff: string | Uint8Array, to: Format): Promise<Uint8Array> {
  const file = { xliff: { name: "story.en.xlf", bytes: typeof xliff === "string" ? encode(xliff) : xliff } };
  const table = await publish(file, { to, concepts: [], wording: ui, toolVersion: "1", trgLang: "en" });
  if (typeof table === "string") throw new Error("an office document is bytes");
  return table;
}

/** The XLIFF after a table came home, what was taken, and the rules of what was not. */
export async function importReview(table: Uint8Array, to: Format, xliff: string, options = {}) {
  const taken = await importReviewTable(
    { name: `review.${to}`, bytes: table },
    { name: "story.en.xlf", bytes: encode(xliff) },
    options,
  );
  const { bytes, issues, ...counts } = taken;
  return {
    xliff: decode(bytes),
    rules: issues.map(({ rule }) => rule),
    values: issues.map(({ values }) => values),
    ...counts,
  };
}

const TEXT_PARTS = { docx: "word/document.xml", xlsx: "xl/sharedStrings.xml" } as const;

/** A table with its markup changed, as an office program or a hand might. */
export function edited(table: Uint8Array, to: Format, change: (markup: string) => string, part?: string): Uint8Array {
  const name = part ?? TEXT_PARTS[to];
  const parts = unzipSync(table);
  const before = parts[name] === undefined ? "" : strFromU8(parts[name]);
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${name}`);
  return zipSync({ ...parts, [name]: strToU8(after) });
}
