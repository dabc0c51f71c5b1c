/**
 * Whether a text is a day of the calendar as ISO 8601 writes it: `2028-02-29` is one, `2027-02-29`, `2027-2-9` and `tomorrow` are none.
 *
 * Every date that a person may write goes through this function. Schemas in `model/` ask the same by zod's `z.iso.date()`, which JSON
 * Schema knows as `format: date`; a test holds the two to agree.
 */
export function isIsoDate(text: string): boolean {
  if (!FORM.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day that a date, or a date with a time behind a `T`, begins with; nothing where it begins with no day of the calendar. */
export function isoDayOf(dateOrTime: string): string | undefined {
  const [day = ""] = dateOrTime.split("T");
  return isIsoDate(day) ? day : undefined;
}

const FORM = /^\d{4}-\d{2}-\d{2}$/u;
