import type { Span } from "../../model/span.js";
import { type Cue, type Dialect, placeTime, secondsOf } from "./cue.js";
import { linesOf } from "./lines.js";
import { subtitleFormat } from "./subtitle-format.js";

const dialect: Dialect = {
  cuesIn: dialogueCues,
  textLines: eventLines,
  marks:
    /(?<line>[ \t]*\\[Nn][ \t]*)|(?<single>\{[^{}]*\\p[1-9][^{}]*\}(?:[^{]|\{(?![^{}]*\\p0))*(?:\{[^{}]*\\p0[^{}]*\})?|\{[^{}]*\})|(?<reference>\\[h{}])/gu,
  decode: (reference) => (reference === "\\h" ? "\u00a0" : reference.slice(1)),
  escape: (text) => text.replace(/[\u00a0{}]|\\(?=[Nnh])/gu, (sign) => ESCAPES[sign] ?? sign),
  keepsLines(file) {
    const style = WRAP_STYLE.exec(file)?.groups?.style;
    return (cue) => (OWN_STYLE.exec(cue)?.groups?.style ?? style) === "2";
  },
  lineBreak: () => "\\N",
};

/** Of the ways to wrap lines that a script has, 2 is none; a cue may say otherwise for itself. */
const WRAP_STYLE = /^[ \t]*WrapStyle[ \t]*:[ \t]*(?<style>\d)/imu; // "WrapStyle: 2"
const OWN_STYLE = /\{[^{}]*\\q(?<style>\d)/u; // "{\q2}"

/** A backslash that is one stands before a joiner, for the format has no escape for it: C:\News would break the line. */
const ESCAPES: Readonly<Record<string, string>> = { "\u00a0": "\\h", "{": "\\{", "}": "\\}", "\\": "\\\u2060" };

/** Advanced SubStation Alpha, and SubStation Alpha before it: the texts of its dialogue lines. Drawings and comments are no text. */
export const ass = subtitleFormat("ass", dialect);

/** The dialogue lines of a script; which field is the text, the line `Format:` of the section says. */
function* dialogueCues(text: string): Generator<Cue> {
  let fields = DEFAULT_FIELDS;
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (/^\s*\[/u.test(line)) fields = DEFAULT_FIELDS;
    const format = /^\s*Format\s*:(?<list>.*)$/iu.exec(line)?.groups?.list;
    if (format !== undefined) fields = format.split(",").map((field) => field.trim().toLowerCase());
    const head = /^\s*Dialogue\s*:\s*/iu.exec(line)?.[0];
    if (head === undefined) continue;
    const values = line.slice(head.length).split(",");
    const place = fields.length - 1; // the text is the last field, and may hold commas
    const before = values.slice(0, place).join(",").length + (place > 0 ? 1 : 0);
    const from = values[fields.indexOf("start")]?.trim() ?? "0:00:00";
    const to = values[fields.indexOf("end")]?.trim() ?? from;
    const span = { start: start + head.length + before, end };
    if (span.start < end) yield { time: placeTime(from), seconds: Math.max(0, secondsOf(to) - secondsOf(from)), span };
  }
}

/** The lines of the section of events but for those that hold no words for a player, and for remarks. */
function* eventLines(text: string): Generator<Span> {
  let isEvents = false;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    if (/^\s*\[/u.test(words)) isEvents = /^\s*\[events\]/iu.test(words);
    else if (isEvents && !KNOWN.test(words)) yield line;
  }
}

const KNOWN = /^\s*(?:;|!:|(?:Format|Dialogue|Comment|Picture|Sound|Movie|Command)\s*:)/iu;

const DEFAULT_FIELDS = "layer,start,end,style,name,marginl,marginr,marginv,effect,text".split(",");
