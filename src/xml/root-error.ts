import { InputError } from "../model/input-error.js";
import type { Place } from "../model/place.js";
import type { XmlForm } from "./read-xml.js";

/** The error of a text whose root is another than expected. `form` chooses the advice. */
export function rootError(
  { found, expected, form }: { readonly found: string; readonly expected: string; readonly form?: XmlForm },
  where: { readonly file: string; readonly place: Place },
): InputError {
  return new InputError("xml.root", { found, expected, ...(form && { context: form }) }, where);
}
