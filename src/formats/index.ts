import { type FileKind, readKinds } from "../model/file-kind.js";
import { InputError, type UnreadKind } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import type { Encoding } from "../text/encodings.js";
import { isSameLanguage } from "../text/language.js";
import type { SourceFormat } from "./format.js";
import { type FormatId, formatIds, readsKind } from "./format-ids.js";
import { html } from "./html/html.js";
import { i18next } from "./i18next/i18next.js";
import { kindOfFile } from "./kinds/index.js";
import { markdown } from "./markdown/markdown.js";
import { epub } from "./office/books/epub.js";
import { odt } from "./office/open-text/open-text.js";
import { xlsx } from "./office/sheets/sheets.js";
import { pptx } from "./office/slides/slides.js";
import { docx } from "./office/word/word.js";
import { ass } from "./subtitles/ass.js";
import { srt } from "./subtitles/srt.js";
import { vtt } from "./subtitles/vtt.js";
import { text } from "./text/text.js";

export type { ReadContext, ReadOptions, SourceDocument, SourceFormat, SourceUnit } from "./format.js";
export { type FormatId, isFormatId } from "./format-ids.js";
export { leftOverRule } from "./html/left-over.js";
export { doubledNameRule } from "./i18next/i18next.js";
export { isNamedDocument, kindOfFile } from "./kinds/index.js";
export { linkAddress } from "./link-address.js";
export { hanziOnlyRules } from "./office/hanzi-only.js";
export { stillChineseRules } from "./office/still-chinese.js";
export { revisionRules } from "./office/word/revisions.js";
export { readWhole } from "./read-whole.js";
export { outsideCuesRule } from "./subtitles/outside-cues.js";
export { bilingualCuesRule } from "./subtitles/subtitle-format.js";
export { heldBack } from "./text/held-back.js";
export { codeInChineseRule } from "./text/repair-prose.js";
export { type CheckedFile, writeFile } from "./write/write-file.js";

/**
 * Every source format. A new one is its folder, a line here and in `formatIds`, and its sentences in locales/. All but text are got when they are
 * asked for: they are long, and the program loads them then.
 */
// biome-ignore format: a format a line, so that adding one changes no other's
export const sourceFormats = {
  text,
  get i18next() { return i18next; },
  get html() { return html; },
  get markdown() { return markdown; },
  get srt() { return srt; },
  get vtt() { return vtt; },
  get ass() { return ass; },
  get docx() { return docx; },
  get pptx() { return pptx; },
  get xlsx() { return xlsx; },
  get odt() { return odt; },
  get epub() { return epub; },
} as const satisfies Record<FormatId, SourceFormat>;

/** What is known of a file beside its name and bytes. */
export interface FormatChoice {
  readonly as?: FormatId;
  readonly encoding?: Encoding;
  /** Of its text, where a person said it; Chinese is expected where nobody did. */
  readonly srcLang?: string;
}

/** The format that reads a file. @throws InputError `kind.*` where none does, with what the file is and what to do */
export function formatOf(file: InputFile, { as, encoding, srcLang = "zh" }: FormatChoice = {}): SourceFormat {
  if (as !== undefined) return sourceFormats[as];
  const kind = kindOfFile(file, encoding);
  const id = formatIds.find((one) => readsKind(one, kind));
  if (id !== undefined) return sourceFormats[id];
  if (kind === "other-language" && !isSameLanguage(srcLang, "zh")) return text;
  throw unread(kind, file);
}

/** Whether a format reads a file, whatever its language. */
export function isRead(file: InputFile): boolean {
  const kind = kindOfFile(file);
  return kind === "other-language" || formatIds.some((id) => readsKind(id, kind));
}

function unread(kind: FileKind, { name }: InputFile): Error {
  return isUnread(kind) ? new InputError(`kind.${kind}`, {}, { file: name }) : new Error(`no format reads ${kind}`);
}

const isUnread = (kind: FileKind): kind is UnreadKind => !readKinds.some((read) => read === kind);
