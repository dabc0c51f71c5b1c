import type { Delivery, DeliveryKind } from "../../model/delivery.js";
/** A file of the delivery, whose text is made when it is written. */
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
