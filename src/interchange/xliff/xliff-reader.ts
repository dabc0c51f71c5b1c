import type { XmlHandler } from "../../xml/index.js";
import type { BilingualFile } from "../bilingual-file.js";

/** Reads one version of XLIFF while its XML goes by. */
export interface XliffReader extends XmlHandler {
  /** What has been read, once the text has ended. */
  finish(): Omit<BilingualFile, "name" | "version">;
}
