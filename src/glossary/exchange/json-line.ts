/**
 * Fields of the model as JSON in one line that people can read: `{ "kind": "place", "division": "540500" }`. Characters that XML has no
 * place for are escaped as JSON escapes them.
 */
export function jsonLine(fields: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify(fields, null, 1).replace(/\n */gu, " ");
  return json.replace(/[\ufffe\uffff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

/** The fields in such a line; nothing where it is none. */
export function fieldsInLine(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const fields: unknown = JSON.parse(line);
    return typeof fields === "object" && fields !== null && !Array.isArray(fields) ? { ...fields } : undefined;
  } catch {
    return undefined;
  }
}
