import { common } from "./common.js";
import type { Kit } from "./kit.js";

/** Poedit reads and writes XLIFF 1.2 and 2.0 cleanly (tried with Poedit 3.2). */
export const poedit: Kit = { ...common, profile: "poedit", versions: ["1.2", "2.0"] };
