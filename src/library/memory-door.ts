import type { InputFile } from "../model/input-file.js";
import type { ComparedRow } from "../model/memory-match.js";
import type { LanguageOptions } from "./options.js";

/** Earlier translations: what they are worth for new sentences, and the memories that hold them. */
export interface MemoryDoor {
  /** Judges each row of a table: new source, earlier source, earlier target. No memory is asked. */
  compare(file: InputFile, options?: MemoryOptions): Promise<readonly ComparedRow[]>;
}

/** How earlier translations are judged. */
export interface MemoryOptions extends LanguageOptions {
  /** `off`: numbers and names are not put into earlier translations. */
  readonly repair?: "auto" | "off";
}
