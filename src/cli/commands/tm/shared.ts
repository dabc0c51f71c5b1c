import { Option } from "commander";
import {
  type ImportRecordsOptions,
  InputError,
  type JudgingOptions,
  type SegmentState,
  segmentStates,
} from "../../../index.js";
import type { CliContext } from "../../context.js";
import { memoryOption, tmRepairOption } from "../../memory-options.js";
import { type GlossaryOption, sharedOptions } from "../../options.js";
import { storeHere } from "../store/shared.js";

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
  return [from, to, glossary, style, tmRepairOption(context)];
}

/** How matches are judged, of all the values of a command. */
export const judgingOf = ({ from, to, tmRepair }: JudgingValues): JudgingOptions => ({ from, to, repair: tmRepair });

/** Values of a command that works with one memory or several. */
export interface MemoryValues {
  readonly tm: readonly string[];
}

/** The one memory that a command works with. @throws InputError `usage.needs-memory` */
export function memoryOf(values: MemoryValues, context: CliContext): string {
  const [memory] = memoriesOf(values, context);
  if (memory === undefined) throw new InputError("usage.needs-memory");
  return memory;
}

/** The memories that a command works with: those that are named, else those of the store. */
export function memoriesOf({ tm }: MemoryValues, context: CliContext): readonly string[] {
  const store = storeHere(context);
  return tm.length > 0 || store === undefined ? tm : [store];
}

/** Values of a command that puts pairs in. */
export interface FillingValues extends MemoryValues {
  readonly from: string;
  readonly to: string;
  readonly state?: SegmentState;
  readonly author?: string;
  readonly client?: string;
}

/** Options of a command that puts pairs in. */
export function fillingOptions(context: CliContext): Option[] {
  const { t } = context.ui;
  const { from, to } = sharedOptions(context);
  return [
    memoryOption(context),
    from,
    to,
    new Option("--state <state>", t("cli.tm.state")).choices(segmentStates),
    new Option("--author <name>", t("cli.tm.author")),
    new Option("--client <name>", t("cli.tm.client")),
  ];
}

/** What is known of the pairs, of all the values of a command. */
export const fillingOf = ({ from, to, state, author, client }: FillingValues): ImportRecordsOptions => ({
  ...{ from, to },
  ...(state !== undefined && { state }),
  ...(author !== undefined && { author }),
  ...(client !== undefined && { client }),
});
