import type { Source } from "../../../model/concept.js";
import type { TbxItem } from "./entry.js";

/** An item that the model has no place for, as a line of a note: `grammaticalGender: feminine`, `definition (en): A city`. */
export function remarkOf({ category, value, target, source, date, by }: TbxItem, language?: string): string {
  const name = language === undefined ? category : `${category} (${language})`;
  const said = [value, source, date, by].filter((part) => part !== undefined && part !== "").join(", ");
  return `${name}: ${[said, target && `<${target}>`].filter(Boolean).join(" ")}`;
}

/** A link with its text, which is the link itself where there is none. */
export const linkOf = ({ value, target = "" }: TbxItem): Source => ({
  reference: value || target,
  url: target || undefined,
});

/** The day of an ISO 8601 date or time; nothing where it is none. */
export function dayOf(date: string): string | undefined {
  const [day] = DAY.exec(date) ?? [];
  if (day === undefined) return undefined;
  const time = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day) ? undefined : day;
}

const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/u;
