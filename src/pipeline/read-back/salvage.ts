import { type Fault, readXliff, salvageXliff } from "../../interchange/index.js";
import { InputError, type InputErrorCode } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { Issue } from "../../model/issue.js";
import type { RuleTable } from "../../model/rule.js";
import type { XmlLimits } from "../../xml/index.js";
import { decodeXml, decodeXmlLoosely } from "../read/decode-xml.js";

/** A file as far as it can be read, and what of it cannot. */
export interface SalvagedFile {
  readonly file: InputFile;
  readonly lost: readonly Issue[];
}

/**
 * A well-formed copy of a broken XLIFF, with every unit that can be read at its line and column; the file itself where nothing is
 * broken or nothing can be read.
 *
 * @throws InputError `xml.doctype`, which is refused whatever is asked for
 */
export function salvage(file: InputFile, limits?: Partial<XmlLimits>): SalvagedFile {
  const { name } = file;
  const options = { name, ...(limits && { limits }) };
  if (!isBroken(file, options)) return { file, lost: [] };
  const { text, lost } = salvageXliff(decodeXmlLoosely(file), options);
  if (text.trim() === "") return { file, lost: [] };
  return { file: { name, bytes: new TextEncoder().encode(text) }, lost: lost.map(issueOf) };

  function issueOf({ id, place, fault, reason = "", misplaced }: (typeof lost)[number]): Issue {
    const rule = rules[fault];
    return { rule, ...salvageRules[rule], values: { id: id ?? "–", reason, ...misplaced }, file: name, place };
  }
}

const rules = {
  markup: "xliff/unreadable-markup",
  "no-start": "xliff/unreadable-start",
  "no-end": "xliff/unreadable-end",
  bytes: "xliff/unreadable-bytes",
  unclosed: "xliff/unreadable-comment",
  limit: "xliff/unreadable-limit",
  structure: "xliff/unreadable-structure",
} as const satisfies Record<Fault, Issue["rule"]>;

const LOST = { type: "omission", severity: "error" } as const;

/** What `--salvage` had to leave out. */
export const salvageRules = {
  "xliff/unreadable-markup": LOST,
  "xliff/unreadable-start": LOST,
  "xliff/unreadable-end": LOST,
  "xliff/unreadable-bytes": LOST,
  "xliff/unreadable-comment": LOST,
  "xliff/unreadable-limit": LOST,
  "xliff/unreadable-structure": LOST,
} as const satisfies RuleTable;

function isBroken(file: InputFile, options: Parameters<typeof readXliff>[1]): boolean {
  try {
    readXliff(decodeXml(file), options);
    return false;
  } catch (error) {
    if (error instanceof InputError) return MENDABLE.has(error.code);
    throw error;
  }
}

const MENDABLE: ReadonlySet<InputErrorCode> = new Set([
  "xml.syntax",
  "xml.root",
  "xml.limit-depth",
  "xml.limit-text",
  "input.byte",
  "input.encoding",
  "input.replacement",
  "bilingual.doubled",
  "bilingual.nested",
  "bilingual.stray",
  "bilingual.stray-text",
]);
