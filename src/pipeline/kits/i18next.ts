import { writeResourceXliff } from "../../interchange/i18next/resource-xliff.js";
import { common } from "./common.js";
import type { Kit } from "./kit.js";

/** For tools that know resources of i18next by the XLIFF that its package writes: a unit a string, its path as id. */
export const i18next: Kit = { ...common, versions: ["1.2"], write: (document) => [writeResourceXliff(document)] };
