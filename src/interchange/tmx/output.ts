import type { Document } from "../../model/document.js";
import type { Output, PartsPublication } from "../../model/output.js";
import { writeTmx } from "./write-tmx.js";

/** A translation memory of the document. */
export const tmx: Output = {
  audience: "review",
  textsOnly: true,
  write: ({ document, ...about }) => Array.from(writeInTurn([document], about)).join(""),
  writeInTurn,
};

function writeInTurn(parts: Iterable<Document>, about: PartsPublication): Iterable<string> {
  const { toolVersion, memoryProfile: profile } = about;
  return writeTmx(parts, { toolVersion, ...(profile && { profile }) });
}
