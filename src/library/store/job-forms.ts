import type { Concept } from "../../model/concept.js";
import type { Config } from "../../model/config.js";
import type { Delivery } from "../../model/delivery.js";
import type { ReachedMemory } from "../../model/jobs.js";
import type { Locale } from "../../model/locale.js";
import type { ReviewOptions } from "../operation-options.js";
import type { ReadyToWrite } from "../project/ready-to-write.js";
import type { SentText } from "./sent-text.js";

/** What a worker opens duiyi with. */
export interface JobSetup {
  readonly config: Config;
  readonly locale: Locale;
  readonly today: string;
  readonly documentDate?: string;
  readonly concepts: readonly Concept[];
  /** What the configuration knows of issues already. */
  readonly known: ReviewOptions;
}

/** What was made ready, as it travels: with texts in the place of what makes them. */
export interface SentReady extends Omit<ReadyToWrite, "deliveries"> {
  readonly deliveries: readonly (Pick<Delivery, "kind" | "name"> & { readonly text: SentText })[];
}

/** A memory that a worker is to look into, and what its matches are worth less; its state tells one job from another. */
export interface SentMemory extends ReachedMemory {
  readonly penalty?: number;
}

/** What was published, as it travels, and what was asked beside. */
export interface SentPublished {
  readonly text: SentText;
  readonly asked: readonly string[];
}
