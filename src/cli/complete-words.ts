import type { Argument, Command, Option } from "commander";

/** A word that may stand next, and what it means. */
export interface Offer {
  readonly value: string;
  readonly about: string;
}

/** Words that the program has to look up, by the name of the argument that they may stand for. */
export type Lookups = Readonly<Record<string, () => Promise<readonly Offer[]>>>;

/**
 * What may stand in the place of the last word. Nothing where a file or free text belongs.
 *
 * @param words - the command line after the program's name, the unfinished word last
 */
export async function completeWords(program: Command, words: readonly string[], lookups: Lookups): Promise<Offer[]> {
  const last = words.at(-1) ?? "";
  const place = placeOf(program, words.slice(0, -1).filter(isNoSign));
  if (place.option !== undefined) return startingWith(isNoSign(last) ? last : "", choicesOf(place.option));
  const [name, value] = split(last);
  if (value !== undefined) {
    const offers = startingWith(value, choicesOf(optionNamed(place.command, name)));
    return offers.map((offer) => ({ ...offer, value: `${name}=${offer.value}` }));
  }
  if (last.startsWith("-")) return startingWith(last, optionsOf(place.command));
  if (place.position === 0 && place.command.commands.length > 0) return startingWith(last, commandsOf(place.command));
  return startingWith(last, await argumentOffers(place, lookups));
}

/** What the next word of a command line is: a command, an option, or the value of one. */
interface Place {
  readonly command: Command;
  /** The option whose value it is. */
  readonly option?: Option;
  /** How many arguments the command has already. */
  readonly position: number;
}

/** bash hands `--format=json` over in three words. */
const isNoSign = (word: string): boolean => word !== "=";

function placeOf(program: Command, before: readonly string[]): Place {
  let command = program;
  let position = 0;
  let option: Option | undefined;
  for (const word of before) {
    const child = position === 0 ? command.commands.find((one) => one.name() === word) : undefined;
    if (option !== undefined) option = undefined;
    else if (word.startsWith("-")) option = takesValue(optionNamed(command, word));
    else if (child !== undefined) command = child;
    else position += 1;
  }
  return { command, position, ...(option && { option }) };
}

const takesValue = (option: Option | undefined): Option | undefined =>
  option?.required || option?.optional ? option : undefined;

/** An option of the command or of those above it. */
function optionNamed(command: Command | null, name: string): Option | undefined {
  if (command === null) return undefined;
  return (
    command.options.find(({ long, short }) => long === name || short === name) ?? optionNamed(command.parent, name)
  );
}

function split(word: string): [name: string, value?: string] {
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

const startingWith = (start: string, offers: readonly Offer[]): Offer[] =>
  offers.filter(({ value }) => value.startsWith(start));

const choicesOf = (holder: Option | Argument | undefined): Offer[] =>
  holder?.argChoices?.map((value) => ({ value, about: holder.description })) ?? [];

const optionsOf = (command: Command): Offer[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description }) => ({ value: long ?? short ?? "", about: description }));

const commandsOf = (command: Command): Offer[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((child) => ({ value: child.name(), about: child.description() }));

async function argumentOffers({ command, position }: Place, lookups: Lookups): Promise<readonly Offer[]> {
  const taken = command.registeredArguments;
  const last = taken.at(-1);
  const argument = taken[position] ?? (last?.variadic ? last : undefined);
  return (await lookups[argument?.name() ?? ""]?.()) ?? choicesOf(argument);
}
