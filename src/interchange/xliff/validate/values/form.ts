import { inBody, inTransUnit, xliff21 } from "../examples.js";
import type { XliffFacts } from "../rule-facts.js";
import type { ValueType } from "./value-type.js";

/** A date, a set of coordinates or another value that is not written in its form. */
export const valueForm = {
  rule: "xliff/value-form",
  examples: {
    breaks: [
      inBody("").replace("<file ", '<file date="yesterday" '),
      inBody("").replace("<file ", '<file date="2024-02-30" '),
      inTransUnit("<source>你好</source>", 'coord="1;2"'),
      inBody('<bin-unit id="1" mime-type="png"><bin-source><external-file href="a.png"/></bin-source></bin-unit>'),
    ],
    holds: [
      inBody("").replace("<file ", '<file date="2024-02-29T08:00:00Z" '),
      inTransUnit("<source>你好</source>", 'coord="1;-2;#;0"'),
      xliff21('<file id="f1"><unit id="u1"><segment><source/></segment></unit></file>'),
    ],
  },
} satisfies XliffFacts;

const form = (pattern: RegExp, expected: string): ValueType => ({
  rule: valueForm.rule,
  accepts: (value) => pattern.test(value),
  expected,
});

const COORDINATES = /^(?:-?\d+|#);(?:-?\d+|#);(?:-?\d+|#);(?:-?\d+|#)$/u; // "0;-1;#;20"
const MIME = /^(?:text|multipart|message|application|image|audio|video|model)(?:\/.+)*$/u; // "image/png"
const NCNAME = /^[A-Z_a-z\u00c0-\u{effff}][-.\dA-Z_a-z\u00b7\u00c0-\u{effff}]*$/u;
const DATE_TIME =
  /^-?(?:[1-9]\d{3,}|0\d{3})-(?<month>\d{2})-(?<day>\d{2})T(?<time>\d{2}:[0-5]\d:[0-5]\d(?:\.\d+)?)(?:Z|[+-]\d{2}:[0-5]\d)?$/u;
// What both forms of ISO 8601 have in common: a calendar date, perhaps with a time, and perhaps with a zone
const ISO_DATE =
  /^(?<year>\d{4})(?:-?(?<month>\d{2})(?:-?(?<day>\d{2}))?)?(?:T(?:[01]\d|2[0-4])(?::?[0-5]\d(?::?[0-5]\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}(?::?[0-5]\d)?)?)?$/u;

/** Where a control of a user interface stands: `0;0;100;20`, with `#` for what is not known. @see XLIFF 1.2, "coord" */
export const coordinates = form(COORDINATES, "x;y;cx;cy");
/** A type of media: `image/png`. */
export const mimeType = form(MIME, "type/subtype");
/** `xml:id`. @see xml:id Version 1.0 */
export const ncName = form(NCNAME, "NCName");

/** A date of XLIFF 1.2, in any form of ISO 8601: `2024-02-29`, `20240229T080000Z`. @see XLIFF 1.2, "date" */
export const dateIso: ValueType = {
  rule: valueForm.rule,
  accepts: (value) => isDateTime(value.trim()) || isIsoDate(value.trim()),
  expected: "YYYY-MM-DDThh:mm:ss",
};

function isIsoDate(value: string): boolean {
  const { year, month = "01", day = "01" } = ISO_DATE.exec(value)?.groups ?? {};
  return year !== undefined && isDayOf(year, month, day);
}

/** Whether a month has a day. */
function isDayOf(year: string, month: string, day: string): boolean {
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
}

/** @see XML Schema Datatypes, dateTime */
export function isDateTime(value: string): boolean {
  const { month = "", day = "", time = "" } = DATE_TIME.exec(value)?.groups ?? {};
  const hasTime = time !== "" && (time < "24" || /^24:00:00(?:\.0+)?$/u.test(time));
  return hasTime && isDayOf(value.split("-")[0] ?? "", month, day);
}
