import type { PartCopy } from "../../part.js";

/** Has a workbook calculated when it is opened. @see ECMA-376, part 1, 18.2.2 (calcPr), 18.2.27 (workbook) */
export function calculateOnLoad(workbook: string): PartCopy[] {
  const found = CALCULATION.exec(workbook);
  if (found === null) return inserted(workbook);
  const { index, 0: tag, groups: { name = "" } = {} } = found;
  const span = { start: index, end: index + tag.length };
  const rest = tag.slice(name.length + 1).replace(SAID, "");
  return [{ span, write: () => `<${name} fullCalcOnLoad="1"${rest}` }];
}

const CALCULATION = /<(?<name>(?:\w+:)?calcPr)\b[^>]*>/u;
const SAID = /\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/u;

/** Where nothing is said of calculation, it is said behind what stands before it by the schema. */
function inserted(workbook: string): PartCopy[] {
  const ends = ["definedNames", "externalReferences", "functionGroups", "sheets"].map((name) =>
    new RegExp(`</(?<prefix>\\w+:)?${name}\\s*>|<(?<own>\\w+:)?${name}\\s*/>`, "u").exec(workbook),
  );
  const last = ends.find((end) => end !== null);
  if (last === undefined || last === null) return [];
  const at = last.index + last[0].length;
  const prefix = last.groups?.prefix ?? last.groups?.own ?? "";
  return [{ span: { start: at, end: at }, write: () => `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}
