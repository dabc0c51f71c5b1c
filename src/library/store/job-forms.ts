import type { Concept } from "../../model/concept.js";
import type { Config } from "../../model/config.js";
import type { Delivery } from "../../model/delivery.js";
import type { Locale } from "../../model/locale.js";
import type { Prepared } from "../../pipeline/prepare/prepared.js";

/** What a worker opens duiyi with. */
export interface JobSetup {
  readonly config: Config;
  readonly locale: Locale;
  readonly today: string;
  readonly documentDate?: string;
  readonly concepts: readonly Concept[];
}

/** What was prepared, as it travels: with texts in the place of what makes them. */
export interface SentPrepared extends Omit<Prepared, "deliveries"> {
  readonly deliveries: readonly Omit<Delivery, "pieces">[];
}
