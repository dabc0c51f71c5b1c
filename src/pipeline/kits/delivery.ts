import type { Delivery, DeliveryKind } from "../../model/delivery.js";
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
