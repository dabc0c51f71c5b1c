import { type FileKind, readKinds } from "../../model/file-kind.js";
import type { InputFile } from "../../model/input-file.js";
import { zipDirectory } from "../../office/index.js";
import { detectEncoding, type Encoding } from "../../text/encodings.js";
import { isHan } from "../../text/punctuation.js";
import { binaryKind } from "./binary-kind.js";
import { namedKind, namedPackage } from "./named-kind.js";
import { hasCells, headKind, lacksCues, likelyKind, shownKind } from "./text-kind.js";

/**
 * What a file is, by its bytes first and by its name where they leave it open: a web page is one whatever it is called, and a text called
 * `.md` is Markdown. A text of which nothing says more is plain text, `other-language` where no Chinese stands in it. The first 64 KB decide.
 *
 * @param encoding - in which a text is to be read, where a person said so
 */
export function kindOfFile({ name, bytes }: InputFile, encoding?: Encoding): FileKind {
  const binary = binaryKind(bytes);
  if (binary === "archive" && zipDirectory(bytes) === undefined) return namedPackage(name) ?? binary; // it is damaged
  if (binary !== undefined) return binary;
  const text = beginningOf(bytes, encoding);
  if (text === undefined) return isMostlyControls(bytes) ? "binary" : "text"; // of which reading names the byte at fault
  const named = namedKind(name);
  return kindOfText(text, named) ?? (isOtherLanguage(text, bytes, encoding) ? "other-language" : "text");
}

/** Whether a file is called like a document of a kind that a format reads whatever it is told. */
export function isNamedDocument(name: string): boolean {
  const kind = namedKind(name) ?? namedPackage(name);
  return readKinds.some((read) => read === kind);
}

/** Nothing for prose. */
function kindOfText(text: string, named: FileKind | undefined): FileKind | undefined {
  const head = headKind(text);
  if (head !== undefined) return head;
  if (named === "markdown" || (named === "table" && hasCells(text))) return named; // which may hold all that the others are
  const shown = shownKind(text);
  if (shown !== undefined) return shown;
  if (named === "text") return undefined; // marks of Markdown in what is called a text may stand in prose
  if (named !== undefined && named !== "table" && !lacksCues(text, named)) return named;
  return likelyKind(text);
}

/** Whether so many bytes are control characters that a slip in a text does not explain them. */
function isMostlyControls(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, BEGINNING);
  return head.filter((byte) => byte < 0x20 && !WHITE.has(byte)).length * MOST_BYTES > head.length;
}

const WHITE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);
const MOST_BYTES = 50; // of which one may be a control character
const BEGINNING = 65_536; // bytes that tell a kind
const LONG_BEGINNING = 1_048_576; // bytes without a Chinese character that tell another language

/** The beginning of a text, with U+FFFD for what is no character; nothing where the bytes are no text. */
function beginningOf(bytes: Uint8Array, named: Encoding | undefined, size = BEGINNING): string | undefined {
  const head = bytes.subarray(0, size);
  const encoding = named ?? detectEncoding(head)?.encoding;
  return encoding === undefined ? undefined : new TextDecoder(encoding).decode(head, { stream: true });
}

function isOtherLanguage(text: string, bytes: Uint8Array, encoding: Encoding | undefined): boolean {
  if (hasHan(text) || text.includes("\ufffd") || (text.match(LETTERS) ?? []).length < LEAST_LETTERS) return false;
  return bytes.length <= BEGINNING || !hasHan(beginningOf(bytes, encoding, LONG_BEGINNING) ?? "");
}

const LETTERS = /\p{L}/gu;
const LEAST_LETTERS = 20; // fewer are a code, a name or an address as well as a sentence

function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isHan(text.charCodeAt(at))) return true;
  return false;
}
