import { decodeHTML } from "entities/decode";
import type { Span } from "../../model/span.js";
import type { Dialect } from "./cue.js";
import { lineEndOf, linesOf } from "./lines.js";
import { subtitleFormat } from "./subtitle-format.js";
import { timedCues } from "./timed-cues.js";

const dialect: Dialect = {
  cuesIn: (text) => timedCues(text, false),
  textLines: payloadLines,
  marks:
    /(?<line>[ \t]*(?:\r\n|\r|\n)[ \t]*)|(?<single><rt(?:[.\s][^<>]*)?>[^<]*(?:<\/rt>)?|<\d[^<>]*>)|<(?<close>\/?)(?<name>[a-z]+)(?:[.\s][^<>]*)?>|(?<reference>&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);)/giu,
  decode: decodeHTML,
  escape: (text) => text.replace(/[&<>\u00a0]/gu, (sign) => REFERENCES[sign] ?? sign),
  lineBreak: lineEndOf,
};

/** The lines of a file but for its head, its notes and styles, and names of cues: each of these stands before a line of times. */
function* payloadLines(text: string): Generator<Span> {
  let isSilent = true; // the block of the head
  let isBlockStart = false;
  let before: Span | undefined;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    if (isBlockStart) isSilent = SILENT.test(words);
    isBlockStart = words.trim() === "";
    const isTimes = words.includes("->");
    if (before !== undefined && !isTimes) yield before;
    before = isSilent || isTimes ? undefined : line;
  }
  if (before !== undefined) yield before;
}

const SILENT = /^(?:NOTE|STYLE|REGION)(?:\s|$)/u;

const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;" };

/** Subtitles of the web. @see W3C, WebVTT */
export const vtt = subtitleFormat("vtt", dialect);
