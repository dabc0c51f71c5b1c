import { nameTable } from "../model/name-table.js";
import { everydayShare } from "./everyday.js";
import { isHan } from "./punctuation.js";

/** The encodings of Chinese text that are read; GB18030 holds GBK and GB2312. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"] as const;
/** The name of an encoding, as `--encoding` takes it. */
export type Encoding = (typeof encodings)[number];

const aliases = nameTable<Encoding>({
  utf8: "utf-8",
  gbk: "gb18030",
  gb2312: "gb18030",
  "gb-18030": "gb18030",
  "big5-hkscs": "big5",
  cp936: "gb18030",
  cp950: "big5",
});

/** The encoding that a person names, whatever case and alias: `GBK` is GB18030. */
export function encodingNamed(name: string): Encoding | undefined {
  const lower = name.toLowerCase();
  return encodings.find((encoding) => encoding === lower) ?? aliases[lower];
}

/** A decoder that throws where the bytes are not of the encoding. */
export const textDecoder = (encoding: Encoding) => new TextDecoder(encoding, { fatal: true });

/** An encoding, and how sure it is that a file is written in it: from 0 to 1. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly confidence: number;
}

/**
 * The encoding of a file by its byte order mark, by being well-formed UTF-8, or by how many of the characters it would give are
 * frequent ones. Text that is UTF-8 but for a few bytes is UTF-8, so that its faults are named; nothing is guessed below a
 * confidence of 0.9: UTF-8 with a confidence of 0 stands for nothing that fits. No encoding where the bytes are no text at all.
 */
export function detectEncoding(bytes: Uint8Array): FoundEncoding | undefined {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { encoding: marked.encoding, confidence: 1 };
  const head = bytes.subarray(0, SAMPLE);
  const hasNul = bytes.includes(0);
  if (!hasNul && isNearlyUtf8(head))
    return isChanceUtf8(head)
      ? { encoding: "gb18030", confidence: LEAST_CONFIDENCE }
      : { encoding: "utf-8", confidence: 1 };
  const ranked = others
    .filter((encoding) => !hasNul || encoding.startsWith("utf-16"))
    .map((encoding) => ({ encoding, score: plausibility(head, encoding) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best !== undefined && best.score >= LEAST_SCORE) {
    const rival = rivalOf(head, best.encoding);
    if (rival !== undefined) return rival;
    const confidence = best.score / (best.score + Math.max(0, second?.score ?? 0));
    if (confidence >= LEAST_CONFIDENCE) return { encoding: best.encoding, confidence };
  }
  return hasNul ? undefined : { encoding: "utf-8", confidence: 0 };
}

const SAMPLE = 65_536; // bytes looked at
const LEAST_CONFIDENCE = 0.9;
const LEAST_SCORE = 0.08; // of Chinese text a fifth to a third is among the frequent characters
const others = ["utf-16le", "utf-16be", "gb18030", "big5"] as const;
/** Byte order marks. */
export const byteOrderMarks: readonly { mark: readonly number[]; encoding: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

/** How many bytes the byte order mark at the beginning of a text takes; none where the encoding has none. */
export function markLength(bytes: Uint8Array, encoding: Encoding): number {
  const mark = byteOrderMarks.find((each) => each.encoding === encoding)?.mark ?? [];
  return mark.every((byte, at) => bytes[at] === byte) ? mark.length : 0;
}

/**
 * Of a text taken for GBK or Big5 the other of the two, where its characters are of everyday use in that one and more are rare in this; not
 * told where it is close. Nothing where the text cannot be of the other, or its characters are more everyday in this one.
 */
function rivalOf(bytes: Uint8Array, encoding: Encoding): FoundEncoding | undefined {
  if (encoding !== "gb18030" && encoding !== "big5") return undefined;
  const other = encoding === "big5" ? "gb18030" : "big5";
  const otherText = new TextDecoder(other).decode(bytes, { stream: true });
  if (otherText.includes("\ufffd")) return undefined;
  const otherShare = everydayShare(otherText);
  const lead = otherShare - everydayShare(new TextDecoder(encoding).decode(bytes, { stream: true }));
  const isShort = otherText.replace(ASCII, "").length <= SHORT;
  if (lead >= CLEAR_LEAD) return { encoding: other, confidence: LEAST_CONFIDENCE };
  return lead > 0 || (isShort && otherShare >= EVERYDAY && lead > -CLEAR_LEAD)
    ? { encoding: "utf-8", confidence: 0 }
    : undefined;
}

const CLEAR_LEAD = 0.2;
const EVERYDAY = 0.8; // share of a text that is in earnest
const SHORT = 6; // characters

/**
 * Whether bytes are well-formed UTF-8 by chance: they are all everyday Chinese in GBK, and as UTF-8 letters that stand in no text together.
 *
 * @example 专业 in GBK is רҵ in UTF-8, a letter of Hebrew and one of Cyrillic; 联通 is no UTF-8 since 2003, but was the first that people met
 */
function isChanceUtf8(bytes: Uint8Array): boolean {
  const others = new TextDecoder("utf-8").decode(bytes, { stream: true }).replace(ASCII, "");
  if (others === "" || others.length > LONGEST_CHANCE || !/^[\u0080-\u07ff]+$/u.test(others)) return false;
  if (ORDINARY.some((letters) => letters.test(others))) return false;
  const text = new TextDecoder("gb18030").decode(bytes);
  return !text.includes("\ufffd") && everydayShare(text) === 1;
}

const ASCII = /[\0-\x7f]+/gu;
const LONGEST_CHANCE = 40; // characters; no longer Chinese text is well-formed UTF-8
/** What a text in another language than Chinese has beside ASCII: letters of one script, of Latin and Cyrillic those of living languages. */
const ORDINARY = [
  /^[\u00a0-\u017f]+$/u,
  /^[\u0400-\u045f\u00a0-\u00bf]+$/u,
  /^[\u0370-\u03ff]+$/u,
  /^[\u0590-\u05ff]+$/u,
  /^[\u0600-\u06ff]+$/u,
];

/** Whether what is not ASCII is mostly well-formed: broken UTF-8 is still UTF-8. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes, { stream: true });
  let read = 0;
  let lost = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) lost += 1;
    else if (code > 0x7f) read += 1;
  }
  return lost === 0 || read > 3 * lost;
}

/**
 * Whether bytes that are said to be in a Chinese encoding are well-formed UTF-8, and make at least as likely a text so: a tool wrote them
 * anew and left the name of the encoding as it was.
 */
export function isUtf8After(bytes: Uint8Array, said: Encoding): boolean {
  const head = bytes.subarray(0, SAMPLE);
  if (said.startsWith("utf") || head.every((byte) => byte < 0x80)) return false;
  try {
    textDecoder("utf-8").decode(head, { stream: true });
  } catch {
    return false;
  }
  return plausibility(head, "utf-8") >= plausibility(head, said);
}

/** The share of frequent characters among those that are not ASCII; 0 where the bytes are not that encoding but for a few faults. */
function plausibility(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes, { stream: bytes.length === SAMPLE });
  let frequent = 0;
  let strange = 0;
  let faults = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) faults += 1;
    if (code < 0x80 && (code >= 0x20 || code === 9 || code === 10 || code === 13)) continue;
    count += 1;
    if (FREQUENT.has(text.charAt(at))) frequent += 1;
    else if (!isHan(code) && !(code >= 0xff00 && code < 0xffe6) && !(code >= 0x2010 && code < 0x3100)) strange += 1;
  }
  if (faults > MOST_FAULTS * count) return 0;
  return count === 0 ? 0 : Math.max(0, (frequent - strange) / count);
}

const MOST_FAULTS = 0.02; // of the characters that are not ASCII
const FREQUENT: ReadonlySet<string> = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过民经十之进等部家社高自理现实行全日月新，。、“”「」：；" +
    "這為個國時來們對會發動過經進東與後當無說種學業長開關應問間體",
);
