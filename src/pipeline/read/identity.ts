import { hash } from "node:crypto";
import { HashCounts } from "./hash-counts.js";

/** SHA-256, lower-case hexadecimal. */
export const hashOf = (content: Uint8Array | string): string => hash("sha256", content, "hex");

/**
 * Gives ids made from texts: the same text has the same id wherever it stands, and a text that comes again gets `-2`, `-3` … in order.
 * An id is an NMTOKEN that begins with `prefix`, so that it may be an anchor of a page.
 */
export function idSource(prefix: string): (text: string) => string {
  const counts = new HashCounts();
  return (text) => {
    const hash = hashOf(text).slice(0, ID_LENGTH);
    const count = counts.add(Number.parseInt(hash, 16));
    return count === 1 ? prefix + hash : `${prefix}${hash}-${count}`;
  };
}

/** Gives each id as it is the first time, and with `-2`, `-3` … when it comes again. */
export function numberedIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** How many hexadecimal digits of the hash an id has. */
export const ID_LENGTH = 10; // 40 bits: of 100,000 different texts one pair in two hundred documents meets, and then gets a number
