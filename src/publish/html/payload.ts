import type { MessageKey } from "../../model/translate.js";
import type { Sentences } from "./words.js";

/** What a page tells its program, in the element `dy-payload`. */
export interface Payload {
  readonly audience: "public" | "review";
  readonly locale: string;
  /** Sentences of each language that the page can speak. */
  readonly sentences: Readonly<Record<string, Sentences>>;
  /** Tells drafts of this file from those of others. */
  readonly key: string;
  readonly work?: PackedWork;
}

/** An XLIFF that the page gives back. */
export interface PackedWork {
  /** Name of the file to save. */
  readonly name: string;
  readonly encoding: WorkEncoding;
  /** Whether the file begins with a byte order mark. */
  readonly mark: boolean;
  /** Base64 of the gzip of the JSON of a `Work` (see `src/interchange/work.ts`). */
  readonly packed: string;
}

/** Encodings that a page can write. */
export const workEncodings = ["utf-8", "utf-16le", "utf-16be"] as const;
export type WorkEncoding = (typeof workEncodings)[number];

/** Sentences that a page's program says, by the start of their keys. */
export const SPOKEN = ["page.", "state.", "status.", "severity.", "kind."] as const satisfies readonly KeyStart[];

type KeyStart = MessageKey extends infer Key ? (Key extends `${infer Start}.${string}` ? `${Start}.` : never) : never;
