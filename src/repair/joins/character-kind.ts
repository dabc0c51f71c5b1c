import { isHan } from "../../text/punctuation.js";

/** What a character is to a blank beside it. `wide` are the marks of Chinese, `sign` what stands in paths and programs. */
export type Kind = "none" | "han" | "latin" | "digit" | "wide" | "opening" | "closing" | "stop" | "quote" | "sign";

/** How many kinds there are; tables of pairs of kinds have this many rows and columns. */
export const KINDS = 10;

/** The kind of the character at an offset; `none` for white space and past the ends. */
export function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (isHan(code)) return "han";
  if (code < 0x80) return ASCII[code] ?? "none";
  if (code >= 0x2018 && code <= 0x201d) return "quote";
  if ((code >= 0x3001 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff65)) return "wide";
  if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f)) return "latin";
  return Number.isNaN(code) || /\s/u.test(text.charAt(at)) ? "none" : "sign";
}

const ASCII: readonly Kind[] = Array.from({ length: 0x80 }, (_, code): Kind => {
  const mark = String.fromCharCode(code);
  if (/[A-Za-z]/u.test(mark)) return "latin";
  if (/[0-9]/u.test(mark)) return "digit";
  if (/[([{<]/u.test(mark)) return "opening";
  if (/[)\]}>]/u.test(mark)) return "closing";
  if (/[,.;:!?]/u.test(mark)) return "stop";
  if (/["']/u.test(mark)) return "quote";
  return /[\u0021-\u007e]/u.test(mark) ? "sign" : "none";
});
