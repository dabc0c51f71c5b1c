import type { Config, MemoryConfig } from "../../model/config.js";
import { InputError } from "../../model/input-error.js";
import type { Jobs } from "../../model/jobs.js";
import { isStoreUrl, shownUrl } from "../../text/store-url.js";
import type { SentMemory } from "./job-forms.js";

/** What of memories goes into a job: nothing where none is asked. */
interface OfMemories {
  readonly memories?: readonly SentMemory[];
}

/** What the memories of a project are asked with. */
interface MemoriesForJobsOptions {
  readonly jobs: Pick<Jobs, "memoryAt">;
  readonly config: Pick<Config, "memories">;
  readonly onUnreached: (memory: string, reason?: string) => void;
}

/** The memories of a project, as workers look into them. */
export function memoriesForJobs({ jobs, config, onUnreached }: MemoriesForJobsOptions) {
  const refused = new Set<string>();
  const sent = async ({ path, penalty }: MemoryConfig): Promise<SentMemory | undefined> => {
    if (refused.has(path)) return undefined;
    const reached = isStoreUrl(path) ? await jobs.memoryAt(path) : undefined;
    if (reached !== undefined) return { ...reached, ...(penalty !== undefined && { penalty }) };
    onUnreached(shownUrl(path));
    return undefined;
  };
  return {
    /**
     * Has work done by workers with the memories of the configuration.
     *
     * @param named - memories that were named instead: those are for this machine
     * @returns nothing where a worker cannot look into a memory: then the work is to be done here
     */
    using: async <Result>(
      named: readonly unknown[] | undefined,
      work: (own: OfMemories) => Promise<Result>,
    ): Promise<Result | undefined> => {
      const { memories = [] } = config;
      if (named !== undefined) return undefined;
      if (memories.length === 0) return work({});
      const all = await Promise.all(memories.map(sent));
      const reached = all.flatMap((one) => one ?? []);
      if (reached.length < all.length) return undefined;
      try {
        return await work({ memories: reached });
      } catch (error) {
        if (!(error instanceof InputError) || error.code !== "output.store-job") throw error;
        for (const { path } of memories) {
          refused.add(path);
          onUnreached(shownUrl(path), String(error.values.reason));
        }
        return undefined;
      }
    },
  };
}
