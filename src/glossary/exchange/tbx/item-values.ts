import type { Source } from "../../../model/concept.js";
import type { TbxItem } from "./entry.js";

/** An item that the model has no place for, as a line of a note: `grammaticalGender: feminine`, `definition (en): A city`. */
export function remarkOf({ category, value, target, source, date, by }: TbxItem, language?: string): string {
  const name = language === undefined ? category : `${category} (${language})`;
  const said = [value, source, date, by].filter((part) => part !== undefined && part !== "").join(", ");
  return `${name}: ${[said, target && `<${target}>`].filter(Boolean).join(" ")}`;
}

/** A link with its text, which is the link itself where there is none. */
export const linkOf = ({ value, target = "" }: TbxItem): Source => ({
  reference: value || target,
  url: target || undefined,
});
