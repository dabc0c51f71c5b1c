import { decodeHTML } from "entities/decode";
import type { Dialect } from "./cue.js";
import { lineEndOf } from "./lines.js";
import { subtitleFormat } from "./subtitle-format.js";
import { timedCues } from "./timed-cues.js";

const dialect: Dialect = {
  cuesIn: (text) => timedCues(text, false),
  marks:
    /(?<line>[ \t]*(?:\r\n|\r|\n)[ \t]*)|(?<single><rt(?:[.\s][^<>]*)?>[^<]*(?:<\/rt>)?|<\d[^<>]*>)|<(?<close>\/?)(?<name>[a-z]+)(?:[.\s][^<>]*)?>|(?<reference>&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);)/giu,
  decode: decodeHTML,
  escape: (text) => text.replace(/[&<>\u00a0]/gu, (sign) => REFERENCES[sign] ?? sign),
  lineBreak: lineEndOf,
};

const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;" };

/** Subtitles of the web. @see W3C, WebVTT */
export const vtt = subtitleFormat("vtt", dialect);
