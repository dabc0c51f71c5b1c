import type { PackedXliff } from "../../model/packed-xliff.js";

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
  readonly xliff?: PackedXliff;
}

/** Sentences of the interface by their dotted key. */
export type Sentences = Readonly<Record<string, string>>;

/** What an index tells its program, in the element `dy-payload`: the texts of each page, a segment a row of anchor, source and target. */
export interface IndexPayload {
  readonly locale: string;
  readonly sentences: Readonly<Record<string, Sentences>>;
  readonly pages: readonly {
    readonly href: string;
    readonly title: string;
    readonly srcLang: string;
    readonly trgLang: string;
    readonly texts: readonly (readonly [anchor: string, source: string, target: string])[];
  }[];
}
