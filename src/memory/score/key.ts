import { inMainlandSpelling } from "../../languages/zh/spellings.js";
import { foldCode } from "../../text/fold.js";

/**
 * The text that similarity is reckoned on: width, script (Traditional or Simplified), the kind of a mark, capitals and blanks do not
 * count. Equal keys are equal sentences but for these.
 *
 * @example keyOf("他說：「好！」") // 他说:"好!"
 */
export function keyOf(text: string): string {
  if (codes.length < text.length) codes = new Uint16Array(2 * text.length);
  let size = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = keyCode(text.charCodeAt(index));
    if (code !== 0) codes[size] = code;
    if (code !== 0) size += 1;
  }
  let key = "";
  for (let at = 0; at < size; at += PIECE)
    key += String.fromCharCode(...codes.subarray(at, Math.min(size, at + PIECE)));
  return key;
}

/** A key in which the spelling of a region and the kind of a quotation mark do not count either: 计画 is 计划, 『 is “. The length stays. */
export const levelKey = (key: string): string => inMainlandSpelling(key).replaceAll("'", '"');

/** Room for the code units of a key: to put it together one by one would make a string for each. */
let codes = new Uint16Array(1 << 10);
const PIECE = 1 << 12; // arguments of one call

/** The text of one code unit; each is made once. */
export function signOf(code: number): string {
  const known = signs[code];
  if (known !== undefined) return known;
  const made = String.fromCharCode(code);
  signs[code] = made;
  return made;
}

const signs: (string | undefined)[] = new Array(0x10000);

/** The code unit that stands for one of a text in its key; 0 for a blank, which has none. */
export function keyCode(code: number): number {
  if (code > SPACE && code < FIRST_ODD) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  const known = oddCodes.get(code);
  if (known !== undefined) return known;
  const folded = foldCode(code);
  return oddCodes.get(folded) ?? folded;
}

const SPACE = 0x20;
const FIRST_ODD = 0x7f; // the first code unit that may fold to another

/** Blanks are nothing, every mark is of one kind, and a compatibility ideograph is the plain one. */
const oddCodes: ReadonlyMap<number, number> = new Map([
  ...Array.from("\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff", (blank) => pair(blank)),
  ...Array.from({ length: 11 }, (_, at) => pair(String.fromCharCode(0x2000 + at))),
  ...[
    '"“”„‟「」『』〝〞＂',
    "'‘’‚‛＇",
    ",、，﹐﹑",
    ".。．…｡﹒",
    ";；﹔",
    ":：∶﹕",
    "?？﹖",
    "!！﹗",
    "(（﹙",
    ")）﹚",
    "<《〈",
    ">》〉",
  ].flatMap(([plain = "", ...others]) => others.map((mark) => pair(mark, plain))),
  ...Array.from("—–―‐‑‒−", (dash) => pair(dash, "-")),
  ...Array.from("～〜∼", (wave) => pair(wave, "~")),
  ...Array.from({ length: 0xfaff - 0xf900 }, (_, at) => String.fromCharCode(0xf900 + at)).flatMap((odd) => {
    const plain = odd.normalize("NFC");
    return plain !== odd && plain.length === 1 ? [pair(odd, String.fromCharCode(foldCode(plain.charCodeAt(0))))] : [];
  }),
]);

function pair(from: string, to = ""): readonly [number, number] {
  return [from.charCodeAt(0), to === "" ? 0 : to.charCodeAt(0)];
}
