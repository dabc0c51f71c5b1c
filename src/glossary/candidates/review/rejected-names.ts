import { foldText } from "../../../text/fold.js";
import type { RejectedRow } from "./approve.js";

/** A name that a person does not want in the glossary. */
export interface RejectedName {
  readonly zh: string;
  readonly kind?: string;
  /** ISO 8601. */
  readonly date: string;
  readonly by?: string;
  readonly note?: string;
}

const HEADER = "zh\tkind\tdate\tby\tnote";

/** The names of a list of rejected candidates: tab-separated, a name a line. A line that a person added may hold the name alone. */
export const parseRejected = (text: string): RejectedName[] =>
  text.split(/\r\n|\r|\n/u).flatMap((line) => {
    const [zh = "", kind, date = "", by, note] = line.split("\t").map((cell) => cell.trim());
    if (zh === "" || zh.startsWith("#") || line.startsWith("zh\t")) return [];
    return [{ zh, date, ...(kind && { kind }), ...(by && { by }), ...(note && { note }) }];
  });

/** The list with names put in and others taken out, sorted by their characters so that two people's additions seldom meet. */
export function changeRejected(
  names: readonly RejectedName[],
  { put, remove }: { readonly put: readonly RejectedName[]; readonly remove: readonly string[] },
): RejectedName[] {
  const gone = new Set(remove.map(foldText));
  const byName = new Map(names.filter(({ zh }) => !gone.has(foldText(zh))).map((name) => [foldText(name.zh), name]));
  for (const name of put) if (!byName.has(foldText(name.zh))) byName.set(foldText(name.zh), name);
  return Array.from(byName.values()).sort((a, b) => (a.zh < b.zh ? -1 : 1));
}

/** The file of rejected names, a line each under a head. */
export const formatRejected = (names: readonly RejectedName[]): string =>
  [HEADER, ...names.map(lineOf)].map((line) => `${line}\n`).join("");

const lineOf = ({ zh, kind = "", date, by = "", note = "" }: RejectedName): string =>
  [zh, kind, date, by, note]
    .map((cell) => cell.replace(/[\t\r\n]+/gu, " "))
    .join("\t")
    .trimEnd();

/** A row that was rejected, as it is remembered. */
export const rejectedName = (
  { zh, kind, note }: RejectedRow,
  { date, by }: { readonly date: string; readonly by?: string | undefined },
): RejectedName => ({ zh, date, ...(kind && { kind }), ...(by && { by }), ...(note && { note }) });
