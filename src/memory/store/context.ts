import { createHash } from "node:crypto";
import { keyOf } from "../score/key.js";

/** A name for the neighbours of a sentence: the same for the same sentences before and after it, however they are written. */
export const contextOf = (before: string | undefined, after: string | undefined): string =>
  createHash("sha256")
    .update(`${keyOf(before ?? "")}\n${keyOf(after ?? "")}`)
    .digest("hex")
    .slice(0, 8);
