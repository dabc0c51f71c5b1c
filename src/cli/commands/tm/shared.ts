import { Option } from "commander";
import type { MemoryOptions } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { type GlossaryOption, sharedOptions } from "../../options.js";

/** Values of a command that judges matches. */
export interface JudgingValues extends GlossaryOption {
  readonly from: string;
  readonly to: string;
  readonly style?: string;
  readonly tmRepair: "auto" | "off";
}

/** Options of a command that judges matches. */
export function judgingOptions(context: CliContext): Option[] {
  const { glossary, style, from, to } = sharedOptions(context);
  const repair = new Option("--tm-repair <mode>", context.ui.t("cli.tm.repair"))
    .choices(["auto", "off"])
    .default("auto");
  return [from, to, glossary, style, repair];
}

/** How matches are judged, of all the values of a command. */
export const judgingOf = ({ from, to, tmRepair }: JudgingValues): MemoryOptions => ({ from, to, repair: tmRepair });
