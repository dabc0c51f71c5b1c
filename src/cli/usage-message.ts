import type { CommanderError } from "commander";
import type { Translator } from "../ui/translator.js";

/** A mistake on the command line in the user's language. Commander says in English what it was; the name at fault stands in quotes. */
export function usageMessage({ code, message }: CommanderError, { t }: Pick<Translator, "t">): string {
  const name = /'([^']*)'/u.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownOption":
      return t("errors.usage.unknown-option", { name });
    case "commander.unknownCommand":
      return t("errors.usage.unknown-command", { name });
    case "commander.missingArgument":
      return t("errors.usage.missing-argument", { name });
    case "commander.missingMandatoryOptionValue":
    case "commander.optionMissingArgument":
      return t("errors.usage.missing-value", { name });
    case "commander.invalidArgument":
      return t("errors.usage.invalid-value", {
        name,
        allowed: /is invalid\. (?:Allowed choices are )?(.*?)\.?$/u.exec(message)?.[1] ?? "",
      });
    case "commander.excessArguments":
      return t("errors.usage.excess");
    default:
      return t("errors.usage.other", { reason: message });
  }
}
