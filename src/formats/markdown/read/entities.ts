import { decodeHTMLStrict } from "entities/decode";

/** The characters that a reference of HTML stands for: `&amp;`, `&#20013;`, `&#x4e2d;`. Nothing where there is no such character. */
export function decodeReference(reference: string): string | undefined {
  const decoded = decodeHTMLStrict(reference);
  return decoded === reference ? undefined : decoded;
}
