import type { PackedWork } from "../../model/packed-work.js";

/** What a page tells its program, in the element `dy-payload`. */
export interface Payload {
  readonly audience: "public" | "review";
  readonly locale: string;
  /** By language; the sentences of locales/ by their dotted key, `{{name}}` where a value goes. */
  readonly sentences: Readonly<Record<string, Sentences>>;
  /** Tells drafts of this file from those of others. */
  readonly key: string;
  /** Language and direction of the translation. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly work?: PackedWork;
}

export type Sentences = Readonly<Record<string, string>>;
