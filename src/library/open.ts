import type { Duiyi } from "./duiyi.js";
import { openWith } from "./open-with.js";
import type { OpenOptions } from "./options.js";

/**
 * Opens duiyi: everything it does, with a glossary, a configuration and a language chosen. Nothing is read before it is asked for.
 *
 * @example
 * const duiyi = open({ glossary: ["glossary/"] });
 * const { deliveries } = await duiyi.prepare({ name: "story.txt", bytes });
 */
export function open(options: OpenOptions = {}): Duiyi {
  return openWith(options, {});
}
