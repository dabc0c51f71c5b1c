import type { FileKind } from "../../model/file-kind.js";
import { isCaptions } from "./captions.js";
import { isMarkdown } from "./markdown-marks.js";
import { isMarkup } from "./markup.js";
import { isSubRip } from "./subrip.js";

/**
 * The kind that the beginning of a text shows, whatever the file is called; nothing where it may be prose. A few tags, arrows or asterisks
 * in prose are no proof.
 */
export const shownKind = (text: string): FileKind | undefined => signs.find(({ shows }) => shows(text))?.kind;

/** The kind that a text shows in its first line, so that it can be no Markdown and no table although it is called so. */
export const headKind = (text: string): FileKind | undefined => heads.find(({ shows }) => shows(text))?.kind;

/** What a text shows that has no ending to claim otherwise. */
export const likelyKind = (text: string): FileKind | undefined => (isMarkdown(text) ? "markdown" : undefined);

/** Whether most lines of a text have cells, as a table's do: what is called a table and has none is prose. */
export function hasCells(text: string): boolean {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
  return lines.filter((line) => /[\t,;|]/u.test(line)).length * 2 > lines.length;
}

/** Whether a text that is called subtitles has not one cue, so that all of it would be lost if it were read as such. */
export function lacksCues(text: string, named: FileKind): boolean {
  const cue = CUES[named];
  return cue !== undefined && !cue.test(text);
}

const TIMES = /^[^\n]*\d:\d{1,2}[^\n]*-{1,2}>[^\n]*\d:\d{1,2}/mu; // "00:01.000 --> 00:02.000"
const CUES: Partial<Readonly<Record<FileKind, RegExp>>> = {
  srt: TIMES,
  vtt: TIMES,
  ass: /^\s*(?:Dialogue|Comment)\s*:/imu,
};

const PROLOGUE = "^\\s*(?:<\\?[^>]*>\\s*|<!--(?:(?!-->).)*-->\\s*|<!DOCTYPE\\s[^>\\[]*(?:\\[[^\\]]*\\])?>\\s*)*"; // what may stand before a root
const rootOf = (name: string): RegExp => new RegExp(`${PROLOGUE}<(?:[\\w.-]+:)?${name}[\\s>/]`, "isu");
const shownBy =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

interface Sign {
  readonly kind: FileKind;
  readonly shows: (text: string) => boolean;
}

const heads: readonly Sign[] = [
  { kind: "xliff", shows: shownBy(rootOf("xliff")) },
  { kind: "tmx", shows: shownBy(rootOf("tmx")) },
  {
    kind: "html",
    shows: shownBy(/^\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html[\s>])/isu),
  },
  { kind: "open-document", shows: shownBy(rootOf("office:document")) },
  { kind: "xml", shows: shownBy(/^\s*<\?xml\s+version\s*=/u) },
  { kind: "vtt", shows: shownBy(/^WEBVTT(?:[ \t][^\n]*)?(?:\r?\n|$)/u) },
  {
    kind: "ass",
    shows: shownBy(
      /^\s*(?:(?:;|!:)[^\n]*\n\s*)*\[(?:Script Info\][ \t]*(?:\r?\n|$)|(?:V4\+? Styles|Events)\]\s*Format:)/iu,
    ),
  },
];

const signs: readonly Sign[] = [
  ...heads,
  { kind: "captions", shows: isCaptions },
  { kind: "html", shows: isMarkup },
  { kind: "xml", shows: isElement },
  { kind: "srt", shows: isSubRip },
  {
    kind: "po",
    shows: shownBy(
      /^msgid\s+"[^\n]*"\s*\n(?:"[^\n]*"\s*\n)*(?:msgid_plural\s+"[^\n]*"\s*\n(?:"[^\n]*"\s*\n)*)?msgstr(?:\[0\])?\s+"/mu,
    ),
  },
  { kind: "json", shows: shownBy(/^\s*(?:\[\s*)?\{\s*(?:\}\s*$|"(?:[^"\\]|\\.)*"\s*:)/u) },
  { kind: "json", shows: shownBy(/^\s*\[\s*"(?:[^"\\]|\\.)*"\s*(?:,\s*"|\]\s*$)/u) },
];

/** Whether a text is one element that holds others, as XML without a declaration is: `<resources>\n<string name="rain">雨</string>…` */
function isElement(text: string): boolean {
  const name = /^\s*<([A-Za-z][\w:.-]*)(?:\s[^<>]*)?>/u.exec(text)?.[1];
  if (name === undefined || !text.trimEnd().endsWith(`</${name}>`)) return false;
  return text.includes("xmlns") || text.split("</").length > FEWEST_CLOSED;
}

const FEWEST_CLOSED = 2;
