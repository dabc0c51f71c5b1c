import { fieldsInLine, jsonLine } from "../json-line.js";

/** The note in which travels what a dialect has no place for: `duiyi { "kind": "place", "division": "540500" }`. */
export const ourNote = (fields: Readonly<Record<string, unknown>>): string => MARK + jsonLine(fields);

/** The fields in a note of ours; nothing where it is another's. */
export const fieldsInNote = (note: string): Readonly<Record<string, unknown>> | undefined =>
  note.startsWith(MARK) ? fieldsInLine(note.slice(MARK.length)) : undefined;

/** Whether a note holds the fields that we wrote into it. */
export const isOurNote = (note: string): boolean => fieldsInNote(note) !== undefined;

const MARK = "duiyi ";
