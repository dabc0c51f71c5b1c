import type { Dialect } from "./cue.js";
import { lineEndOf } from "./lines.js";
import { subtitleFormat } from "./subtitle-format.js";
import { timedCues } from "./timed-cues.js";

const dialect: Dialect = {
  cuesIn: (text) => timedCues(text, true),
  marks:
    /(?<line>[ \t]*(?:\r\n|\r|\n)[ \t]*)|<(?<close>\/?)(?<name>b|i|u|s|font)(?:\s[^<>]*)?>|(?<single>\{\\[^{}]*\}|\{[a-zA-Z]:[^{}]*\})/giu,
  decode: (reference) => reference,
  escape: (text) => text, // SubRip has no escapes: what reads as a tag is found when the file is read again
  lineBreak: lineEndOf,
};

/** Subtitles of SubRip. */
export const srt = subtitleFormat("srt", dialect);
