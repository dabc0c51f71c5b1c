import type { XmlHandler } from "../../xml/index.js";
import type { BilingualFile } from "../bilingual-file.js";

/** Reads one version of XLIFF while its XML goes by. */
export interface XliffReader extends XmlHandler {
  /** What has been read, with the units that were not passed on before. Those of a group that may go on are kept. */
  passOn(): Omit<BilingualFile, "name" | "version">;
  /** What has been read, once the text has ended, with the units that were not passed on. */
  finish(): Omit<BilingualFile, "name" | "version">;
}
