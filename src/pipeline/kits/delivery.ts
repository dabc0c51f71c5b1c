/** A file to write. `name` is a path of names below the output folder, with `/`, never one that climbs out. */
export interface Delivery {
  readonly kind: DeliveryKind;
  readonly name: string;
  /** Its text piece by piece; each call begins anew. */
  readonly pieces: () => Iterable<string>;
  /** Its text as one string. */
  readonly text: string;
}

export type DeliveryKind =
  | "xliff"
  | "review"
  | "queries-file"
  | "queries-page"
  | "project"
  | "glossary"
  | "memory"
  | "changes"
  | "read-me";

export const delivery = (kind: DeliveryKind, name: string, pieces: () => Iterable<string>): Delivery => ({
  kind,
  name,
  pieces,
  get text() {
    return Array.from(pieces()).join("");
  },
});

/** `dir/story.txt` → `story`. */
export const stemOf = (name: string): string => name.slice(name.lastIndexOf("/") + 1).replace(/(?<=.)\.[^.]*$/u, "");
