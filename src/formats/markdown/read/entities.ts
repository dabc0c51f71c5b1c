import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** The characters that a reference of HTML stands for: `&amp;`, `&#20013;`, `&#x4e2d;`. Nothing where there is no such character. */
export function decodeReference(reference: string): string | undefined {
  const [, hexadecimal, decimal, name = ""] = REFERENCE.exec(reference) ?? [];
  if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16));
  if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
  return decodeNamedCharacterReference(name) || undefined;
}

const REFERENCE = /^&(?:#[xX]([\dA-Fa-f]{1,6})|#(\d{1,7})|([A-Za-z][\dA-Za-z]*));$/u;

const characterOf = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code);
