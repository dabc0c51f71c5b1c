import type { JudgeOptions } from "../../pipeline/memory/judge.js";
import { type Environment, languagesOf } from "../environment.js";
import { inWords } from "../in-words.js";
import type { MemoryDoor, MemoryOptions } from "../memory-door.js";

/** All that is done with memories. */
export function memoryUses(environment: Environment): MemoryDoor {
  const { ui } = environment;
  return {
    compare: (file, options = {}) =>
      inWords(ui, async () => {
        const { compareRows } = await import("../../pipeline/memory/compare.js");
        return Array.from(compareRows(file, await judgingOf(options, environment)));
      }),
  };
}

async function judgingOf(options: MemoryOptions, environment: Environment): Promise<JudgeOptions> {
  const { concepts, preferences } = environment;
  return {
    ...languagesOf(options, environment),
    concepts: await concepts(),
    preferences,
    repair: options.repair !== "off",
  };
}
