import { type Argument, Help, type Option } from "commander";
import { displayWidth } from "../index.js";
import type { Translate } from "../ui/index.js";

/** What commander adds to the help of its own accord, in the user's language. */
export function helpWording(t: Translate): Partial<Help> {
  const plain = new Help();
  const inWords = (usage: string): string =>
    usage.replace("[options]", t("cli.help-words.options")).replace("[command]", t("cli.help-words.command"));
  const describe = (description: string, remarks: readonly (string | undefined)[]): string => {
    const said = remarks.filter((remark) => remark !== undefined).join(t("cli.help-words.between"));
    return said === "" ? description : t("cli.help-words.described", { description, remarks: said });
  };
  return {
    commandUsage: (command) => inWords(plain.commandUsage(command)),
    subcommandTerm: (command) => inWords(plain.subcommandTerm(command)),
    displayWidth,
    formatHelp: (command, helper) => plain.formatHelp(command, helper).replace(AFTER_FULL_WIDTH_COLON, "$1"),
    argumentDescription: (argument) => describe(argument.description, [choicesOf(argument, t)]),
    optionDescription: (option) =>
      describe(option.description, [choicesOf(option, t), defaultOf(option, t), environmentOf(option, t)]),
  };
}

const choicesOf = ({ argChoices }: Option | Argument, t: Translate): string | undefined =>
  argChoices && t("cli.help-words.choices", { choices: argChoices.join(t("summary.separator")) });

const AFTER_FULL_WIDTH_COLON = /^(\S+：) /mu; // "用法： duiyi"

/** An empty list, and the default of an option without a value, tell nobody anything. */
function defaultOf(option: Option, t: Translate): string | undefined {
  const value: unknown = option.defaultValue;
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  if (value === undefined || isEmpty || !(option.required || option.optional)) return undefined;
  return t("cli.help-words.default", { value: option.defaultValueDescription ?? String(value) });
}

const environmentOf = ({ envVar }: Option, t: Translate): string | undefined =>
  envVar === undefined ? undefined : t("cli.help-words.environment", { name: envVar });
