import type { OutputFile } from "../../model/files.js";

/** The bytes of an output, in blocks: text is UTF-8, and short pieces of it are joined. */
export function* bytesOf(content: OutputFile["content"]): Generator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  const encoder = new TextEncoder();
  let held = "";
  for (const piece of typeof content === "string" ? [content] : content) {
    held += piece;
    if (held.length < BLOCK) continue;
    yield encoder.encode(held);
    held = "";
  }
  yield encoder.encode(held);
}

const BLOCK = 1 << 13; // UTF-16 code units; longer texts would be large objects, which wait long to be cleared away
