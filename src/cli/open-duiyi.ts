import { type Duiyi, nodeFiles, type OpenOptions, open } from "../index.js";
import type { CliContext } from "./context.js";

/** Options of a command that say what duiyi is opened with. */
export interface GlossaryValues extends Pick<OpenOptions, "style" | "documentDate"> {
  readonly glossary?: readonly string[];
}

/** duiyi with what the options of a command say of the glossary and the house style. */
export function openDuiyi(
  { locale, config, io }: CliContext,
  { glossary = [], ...values }: GlossaryValues = {},
): Duiyi {
  const given = glossary.length > 0 && { glossary };
  return open({ locale, config, ...values, ...given, files: nodeFiles, onNotice: io.say });
}
