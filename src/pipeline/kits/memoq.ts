import { common } from "./common.js";
import type { Kit } from "./kit.js";

/** memoQ tells its filter for XLIFF by `.xliff`. @see docs.memoq.com, "XLIFF files", "XLIFF 2 files" */
export const memoq: Kit = {
  ...common,
  versions: ["1.2", "2.0", "2.1"],
  xliff: (name) => `${name}.xliff`,
  returned: (name) => `${name}.xliff`,
};
