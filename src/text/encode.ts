import { once } from "../model/once.js";
import type { Encoding } from "./encodings.js";
import { byteOfStray, STRAYS } from "./stray-bytes.js";

/** The bytes of a text, without a byte order mark; or the offset of the first character that the encoding cannot hold. */
export type Encoded = { readonly bytes: Uint8Array } | { readonly unfit: number };

/**
 * A text in one of the encodings that we read. UTF-8, UTF-16 and GB18030 hold every character; Big5 holds those that every program for
 * Big5 reads, which leaves out the additions of Hong Kong. A unit that stands for a byte that is no part of a character becomes that byte.
 *
 * @see WHATWG Encoding Standard, "gb18030 encoder", "Big5 encoder"
 */
export function encodeText(text: string, encoding: Encoding): Encoded {
  if (encoding === "utf-8" && !STRAYS.test(text)) return { bytes: new TextEncoder().encode(text) };
  if (encoding === "utf-16le" || encoding === "utf-16be") return { bytes: utf16(text, encoding === "utf-16le") };
  const coded = coder(encoding);
  const bytes: number[] = [];
  let offset = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const stray = byteOfStray(code);
    const own = code < 0x80 ? [code] : stray !== undefined ? [stray] : coded(character, code);
    if (own === undefined) return { unfit: offset };
    bytes.push(...own);
    offset += character.length;
  }
  return { bytes: Uint8Array.from(bytes) };
}

/** Gives the bytes of a character beyond ASCII; nothing where the encoding has none. */
function coder(encoding: "utf-8" | "gb18030" | "big5"): (character: string, code: number) => Coded | undefined {
  if (encoding === "utf-8") return (character) => Array.from(new TextEncoder().encode(character));
  const table = encoding === "gb18030" ? gb18030Table() : big5Table();
  return (character, code) => table.get(character) ?? (encoding === "gb18030" ? fourBytes(code) : undefined);
}

type Coded = readonly number[];

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

type Table = ReadonlyMap<string, Coded>;

/** What the decoder of the platform reads in two and in four bytes, turned round: tables are made once, when a file asks for them. */
const gb18030Table = once((): Table => {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  for (const coded of [...pairs(0x81, [0x40, 0xfe]), ...bmpFour()]) {
    const text = decoder.decode(Uint8Array.from(coded));
    if (isOneCharacter(text) && !table.has(text)) table.set(text, coded);
  }
  return table;
});

const big5Table = once((): Table => {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("big5");
  for (const coded of pairs(0xa1, [0x40, 0x7e], [0xa1, 0xfe])) {
    const text = decoder.decode(Uint8Array.from(coded));
    if (isOneCharacter(text) && (!table.has(text) || LAST_OF_TWO.has(text))) table.set(text, coded);
  }
  return table;
});

const LAST_OF_TWO: ReadonlySet<string> = new Set("═╞╡╪十卅"); // the Encoding Standard takes the last of two places for these

const isOneCharacter = (text: string): boolean => Array.from(text).length === 1 && text !== "\ufffd";

function pairs(firstLead: number, ...trails: readonly (readonly [from: number, to: number])[]): number[][] {
  const found: number[][] = [];
  for (let lead = firstLead; lead <= 0xfe; lead += 1)
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail += 1) found.push([lead, trail]);
  return found;
}

/** Sequences of four bytes whose characters are below U+10000. */
const bmpFour = (): (readonly number[])[] => Array.from({ length: 39_420 }, (_, pointer) => atPointer(pointer));

/** Above U+FFFF the four bytes are counted through. */
const fourBytes = (code: number): readonly number[] | undefined =>
  code < 0x1_0000 ? undefined : atPointer(189_000 + code - 0x1_0000);

const atPointer = (pointer: number): readonly number[] => [
  0x81 + Math.floor(pointer / 12_600),
  0x30 + (Math.floor(pointer / 1_260) % 10),
  0x81 + (Math.floor(pointer / 10) % 126),
  0x30 + (pointer % 10),
];
