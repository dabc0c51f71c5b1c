import { createHash } from "node:crypto";
import type { NewMemoryRecord } from "../../model/memory-record.js";

/** The id of a record: 16 hexadecimal figures, the same for the same languages, texts, codes and client. */
export function recordId({ srcLang, trgLang, source, target, codes, client }: NewMemoryRecord): string {
  const said = JSON.stringify([
    srcLang,
    trgLang,
    source,
    target,
    client ?? "",
    ...(codes === undefined ? [] : [codes]),
  ]);
  return createHash("sha256").update(said).digest("hex").slice(0, 16);
}

/** The two halves of an id, as an index holds them. */
export const halvesOf = (id: string): readonly [number, number] => [
  Number.parseInt(id.slice(0, 8), 16),
  Number.parseInt(id.slice(8, 16), 16),
];
