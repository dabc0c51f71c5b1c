import type { XliffVersion } from "../../interchange/index.js";
import { InputError } from "../../model/input-error.js";
import { common } from "./common.js";
import { i18next } from "./i18next.js";
import type { Kit } from "./kit.js";
import type { KitId } from "./kit-ids.js";
import { lokalize } from "./lokalize.js";
import { memoq } from "./memoq.js";
import { omegat } from "./omegat.js";
import { poedit } from "./poedit.js";
import { trados } from "./trados.js";

export type { Kit } from "./kit.js";

const kits = { omegat, trados, memoq, poedit, lokalize, i18next } as const satisfies Record<KitId, Kit>;

/** The CAT tool and the version of XLIFF that a person asks for; both may be left open. */
export interface KitChoice {
  readonly for?: KitId;
  readonly version?: XliffVersion;
}

/**
 * The kit of a tool; the common one where none is named.
 *
 * @throws InputError `usage.kit-version` where the tool does not take the version of XLIFF
 */
export function kitFor({ for: tool, version }: KitChoice): Kit {
  const kit = tool === undefined ? common : kits[tool];
  if (version === undefined || kit.versions.includes(version)) return kit;
  throw new InputError("usage.kit-version", { tool: tool ?? "", version, versions: kit.versions.join(", ") });
}
