import { type CommentedEdit, editText } from "../interchange/target-edits/edit-text.js";
import { type EditableSegment, type EditableXliff, unpackText } from "../interchange/target-edits/pack-xliff.js";
import type { InlineCode } from "../model/document.js";
import type { PackedXliff, PageEncoding } from "../model/packed-xliff.js";
import { make } from "./dom.js";

/** The XLIFF that the page was made from, unpacked when it is first asked for. */
export interface OpenXliff {
  /** Whether the target of a segment can be written. */
  isWritable(anchor: string): boolean;
  /** The codes of a target where the page does not show all of them. */
  codesOf(anchor: string): readonly InlineCode[] | undefined;
  /** The file with edits, as bytes; nothing where the texts on the page are no longer those of the file. */
  edited(edits: ReadonlyMap<string, CommentedEdit>): Uint8Array<ArrayBuffer> | undefined;
}

/** @param textAt - the texts as the page came with them */
export async function openXliff(
  { packed, encoding, mark }: PackedXliff,
  textAt: (anchor: string, side: "source" | "target") => string,
): Promise<OpenXliff> {
  const xliff: EditableXliff = JSON.parse(await unzipped(packed));
  const segments = new Map<string, EditableSegment>();
  for (const segment of xliff.units.flatMap((unit) => unit.segments))
    if (segment.anchor !== undefined) segments.set(segment.anchor, segment);
  return {
    isWritable: (anchor) => {
      const written = segments.get(anchor)?.written;
      return written?.target !== undefined || written?.place !== undefined;
    },
    codesOf: (anchor) => segments.get(anchor)?.codes,
    edited: (edits) => {
      const original = unpackText(xliff, textAt);
      return original === undefined ? undefined : encoded(editText(xliff, original, edits), encoding, mark);
    },
  };
}

async function unzipped(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

function encoded(text: string, encoding: PageEncoding, mark: boolean): Uint8Array<ArrayBuffer> {
  const whole = (mark ? "\ufeff" : "") + text;
  if (encoding === "utf-8") return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

/** Gives a file to the browser to save. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/xliff+xml" }));
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
