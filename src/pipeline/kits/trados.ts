import { common } from "./common.js";
import type { Kit } from "./kit.js";

/** Trados Studio has file types for XLIFF 1.2 and 2.0; `.sdlxliff` is its own dialect and stays so. */
export const trados: Kit = { ...common, versions: ["1.2", "2.0"] };
