import { writeResourceXliff } from "../../interchange/resource-xliff.js";
import { common } from "./common.js";
import type { Kit } from "./kit.js";

/** The kit for tools that expect resources of i18next in the XLIFF of the package `xliff`: one unit a string, with its path as id. */
export const i18next: Kit = { ...common, versions: ["1.2"], write: (document) => [writeResourceXliff(document)] };
