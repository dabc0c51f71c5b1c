import { languageOf } from "../../languages/index.js";

/** The direction in which a language is written: `rtl` for `ar`, `ug`, `he` or a tag that names such a script. */
export const directionOf = (tag: string): "ltr" | "rtl" => languageOf(tag).direction;
