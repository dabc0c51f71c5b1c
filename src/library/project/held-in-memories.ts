import type { Config } from "../../model/config.js";
import type { Files } from "../../model/files.js";
import { isStoreUrl } from "../../text/store-url.js";
import type { Stamps } from "./stamps.js";

/**
 * What the checks of a project depend on in its memories: which they are, and what those hold that are only read. One that a run writes to grows
 * by the translations of the project itself, which are checked as they are written.
 */
export const heldInMemories = ({ memories = [] }: Config, files: Files, stamps: Stamps): readonly unknown[] =>
  memories.map(({ path, write, penalty }) => {
    const log = files.within(path, LOG);
    const isRead = write !== true && !isStoreUrl(path) && files.kindOf(log) === "folder";
    return { path, write, penalty, held: isRead ? files.list(log).map((name) => stamps.hashIfThere(name)) : [] };
  });

/** The folder of a memory with all that it holds: what stands beside it can be found again from it. */
const LOG = "log";
