import { common } from "./common.js";
import type { Kit } from "./kit.js";
import type { KitId } from "./kit-ids.js";
import { memoq } from "./memoq.js";
import { omegat } from "./omegat.js";
import { poedit } from "./poedit.js";
import { trados } from "./trados.js";

export type { Kit } from "./kit.js";

const kits = { omegat, trados, memoq, poedit } as const satisfies Record<KitId, Kit>;

/** The kit of a tool; the common one where none is named. */
export const kitFor = (id: KitId | undefined): Kit => (id === undefined ? common : kits[id]);
