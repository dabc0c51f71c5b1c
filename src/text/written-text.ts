import { readText } from "./read-text.js";

/**
 * The text of a file that people write for programs, such as a configuration or a glossary: UTF-8, or what its byte order mark says. It may
 * be empty.
 *
 * @throws InputError as `readText` does: bytes that are no characters are never read as something else
 */
export const writtenText = (file: { readonly name: string; readonly bytes: Uint8Array }): string =>
  file.bytes.length === 0 ? "" : readText(file, file.bytes.includes(0) ? undefined : "utf-8").text;
