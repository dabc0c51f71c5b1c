import type { Command, CommanderError } from "commander";
import { InputError, type InputErrorCode, type MessageValues } from "../index.js";

/** A mistake on the command line, for the user's language. Commander says in English what it was; the names at fault stand in quotes. */
export function usageError(error: CommanderError, command: Command): InputError {
  const [code, values] = faultOf(error);
  return new InputError(code, { ...values, command: fullNameOf(command) });
}

/** A value that a command refuses itself, after its options were read; `name` is that of the option or argument. */
export const invalidValue = (name: string, value: string, allowed: string): InputError =>
  new InputError("usage.invalid-value", { name, value, allowed });

function faultOf({ code, message }: CommanderError): [InputErrorCode, MessageValues] {
  const name = /'([^']*)'/u.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownOption":
      return ["usage.unknown-option", { name, ...similarIn(message) }];
    case "commander.unknownCommand":
      return ["usage.unknown-command", { name, ...similarIn(message) }];
    case "commander.missingArgument":
      return ["usage.missing-argument", { name }];
    case "commander.missingMandatoryOptionValue":
    case "commander.optionMissingArgument":
      return ["usage.missing-value", { name }];
    case "commander.invalidArgument":
      return ["usage.invalid-value", valueAt(message, name)];
    case "commander.excessArguments":
      return ["usage.excess", {}];
    case "commander.help":
      return ["usage.no-command", {}];
    default:
      return ["usage.other", { reason: message }];
  }
}

/** "option '--to <format>' argument 'wrod' is invalid. …", "command-argument value 'foo' is invalid for argument 'shell'. …" */
function valueAt(message: string, first: string): MessageValues {
  const [, second = ""] = Array.from(message.matchAll(/'([^']*)'/gu), ([, quoted = ""]) => quoted);
  const [name, value] = message.includes("command-argument") ? [second, first] : [first, second];
  return { name, value, allowed: ALLOWED.exec(message)?.[1] ?? "" };
}

/** "… is invalid for argument 'shell'. Allowed choices are bash, zsh." gives "bash, zsh". */
const ALLOWED = /is invalid(?: for argument '[^']*')?\. (?:Allowed choices are )?(.*?)\.?$/u;

function similarIn(message: string): MessageValues {
  const similar = /\(Did you mean (?:one of )?(.*)\?\)/u.exec(message)?.[1];
  return similar === undefined ? {} : { similar, context: "similar" };
}

/** `duiyi glossary show`. */
const fullNameOf = (command: Command): string =>
  command.parent === null ? command.name() : `${fullNameOf(command.parent)} ${command.name()}`;
