import type { Content } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import { type OfficePackage, openPackage, relationsOf, replaceParts } from "../../office/index.js";
import type { WriteContext } from "../format.js";
import { spliceParts } from "./office-format.js";
import type { PartFlow, WritePart } from "./part.js";
import { sheetParts } from "./sheets/sheets.js";

/**
 * The workbooks within a document that its charts are of, with the translations of the charts' texts in their cells: a chart shows what it
 * keeps of its workbook until somebody edits it, then what the workbook says. A workbook that cannot be read stays as it is.
 */
export function chartWorkbooks(
  office: OfficePackage,
  file: string,
  context: WriteContext,
  copyOf: WritePart["copyOf"],
): ReadonlyMap<string, Uint8Array> {
  const charts = Array.from(office.entries.keys()).filter((name) => CHART.test(name));
  const targets = charts.flatMap((chart) =>
    relationsOf(office, chart, file).flatMap(({ type, target, isExternal }) =>
      type === "package" && !isExternal && WORKBOOK.test(target) ? [target] : [],
    ),
  );
  const written = new Map<string, Uint8Array>();
  for (const target of new Set(targets)) {
    const bytes = office.part(target);
    const changed = bytes && followed(target, bytes, context, copyOf);
    if (changed !== undefined) written.set(target, changed);
  }
  return written;
}

const CHART = /\/charts\/[^/]+\.xml$/u;
const WORKBOOK = /\.xls[xm]$/iu;

function followed(
  name: string,
  bytes: Uint8Array,
  context: WriteContext,
  copyOf: WritePart["copyOf"],
): Uint8Array | undefined {
  try {
    const workbook = openPackage(bytes, { name });
    const parts = sheetParts(workbook, { name, bytes }, { ...context, include: ["hidden"] });
    const translations = new Map<PartFlow, Content>();
    for (const flow of parts.flatMap(({ flows }) => flows)) {
      const text = copyOf(flow.text);
      if (text !== undefined) translations.set(flow, { text, codes: [] });
    }
    return translations.size === 0 ? undefined : replaceParts(workbook, spliceParts(parts, translations, context));
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
