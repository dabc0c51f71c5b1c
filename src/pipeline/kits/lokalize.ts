import { common } from "./common.js";
import type { Kit } from "./kit.js";

/** Lokalize reads XLIFF 1.2 alone, and calls ready what is signed off (tried with Lokalize 22.12). */
export const lokalize: Kit = { ...common, profile: "lokalize", versions: ["1.2"] };
