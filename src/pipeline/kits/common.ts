import type { Kit } from "./kit.js";

/** The kit for any tool that keeps to XLIFF: targets are empty, and all files lie beside each other. */
export const common: Kit = {
  profile: "bilingual",
  versions: ["1.2", "2.0", "2.1", "2.2"],
  xliff: (name) => `${name}.xlf`,
  returned: (name) => `${name}.xlf`,
  memory: { profile: "common", offered: (name) => `${name}.tmx` },
};
