import type { Kit } from "./kit.js";

/** For any tool that takes XLIFF as it should be: targets empty, all files beside each other. */
export const common: Kit = {
  profile: "bilingual",
  versions: ["1.2", "2.0", "2.1", "2.2"],
  xliff: (name) => `${name}.xlf`,
  returned: (name) => `${name}.xlf`,
  memory: { profile: "common", offered: (stem) => `${stem}.previous.tmx` },
};
