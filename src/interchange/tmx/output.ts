import type { Output } from "../../model/output.js";
import { writeTmx } from "./write-tmx.js";

/** A translation memory of the document. */
export const tmx: Output = {
  audience: "review",
  textsOnly: true,
  write: ({ document, toolVersion, memoryProfile: profile }) =>
    Array.from(writeTmx([document], { toolVersion, ...(profile && { profile }) })).join(""),
};
