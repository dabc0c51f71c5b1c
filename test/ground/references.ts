import { readFileSync } from "node:fs";
import type { Argument, Command, Option } from "commander";
import ts from "typescript";
import type { CliContext } from "../../src/cli/context.js";
import { exitCodes } from "../../src/cli/exit-code.js";
import { createProgram } from "../../src/cli/program.js";
import { createTranslator } from "../../src/ui/translator.js";
import { heldRooms } from "./held-rooms.js";

// The references under docs/: made from the code, so that they cannot say anything else than the program does.
const ui = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const MADE = "<!-- Made from the code by `npm run docs`; do not edit. -->";

/** `docs/reference/commands.md`: every command with its arguments and options, and the exit codes. */
export function commandsMarkdown(): string {
  const silent = { out: () => undefined, outBytes: () => undefined, say: () => undefined, progress: () => undefined };
  const io = { ...silent, exit: () => undefined, screen: { hasColours: false } };
  const context: CliContext = { ui, version: "", config: {}, home: "", io };
  const codes = Object.entries(exitCodes).map(([name, code]) => [String(code), wordsOf(name)]);
  return [
    `${MADE}\n# Commands`,
    "`duiyi --help` and `duiyi COMMAND --help` say the same in the terminal, in English and Chinese.",
    ...createProgram(context)
      .commands.filter(isShown)
      .flatMap((command) => commandSections(command, "duiyi")),
    "## Exit codes",
    table(["code", "means"], codes),
    "",
  ].join("\n\n");
}

const isShown = (command: Command): boolean => command.name() !== "help" && command.name() !== "complete";

function commandSections(command: Command, parent: string): string[] {
  const name = `${parent} ${command.name()}`;
  const given = command.registeredArguments.map((argument) => [`\`${shownArgument(argument)}\``, argument.description]);
  const options = command.options.map((option) => [`\`${option.flags}\``, describeOption(option)]);
  return [
    `## ${name}`,
    command.description(),
    ...(given.length > 0 ? [table(["argument", "is"], given)] : []),
    ...(options.length > 0 ? [table(["option", "does"], options)] : []),
    ...command.commands.filter(isShown).flatMap((child) => commandSections(child, name)),
  ];
}

function shownArgument(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function describeOption({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices === undefined ? "" : ` One of: ${argChoices.map((choice) => `\`${choice}\``).join(", ")}.`;
  const isSaid = defaultValue !== undefined && typeof defaultValue !== "boolean" && !Array.isArray(defaultValue);
  return `${description}${choices}${isSaid ? ` Unless said: \`${defaultValue}\`.` : ""}`;
}

/** `docs/reference/configuration.md`: every key of `duiyi.config.json`, from the types and their docblocks. */
export function configurationMarkdown(): string {
  const file = ts.createSourceFile(
    "config.ts",
    readFileSync("src/model/config.ts", "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const interfaces = file.statements.filter(ts.isInterfaceDeclaration);
  return [
    `${MADE}\n# Configuration`,
    "duiyi looks for `duiyi.config.json` in the working directory and in each folder above it. An option on the command line overrides a key. The JSON Schema ships as `dist/schemas/duiyi.config.schema.json`.",
    ...interfaces.flatMap((each) => [
      `## ${each.name.text}`,
      docOf(each),
      table(["key", "value", "says"], each.members.filter(ts.isPropertySignature).map(keyRow)),
    ]),
    "",
  ].join("\n\n");
}

function keyRow(member: ts.PropertySignature): string[] {
  const type = member.type?.getText().replace(/ \| undefined$|readonly |Readonly<(.*)>(?= \|)/gu, "$1");
  return [`\`${member.name.getText()}\``, `\`${type?.replace(/\s+/gu, " ")}\``, docOf(member)];
}

/** `docs/reference/rooms.md`: which third-party packages and built-in modules a room may use. */
export function roomsMarkdown(): string {
  const rows = heldRooms.rows
    .flat()
    .map((room) => [`\`${room}/\``, (heldRooms.packages[room] ?? []).map((name) => `\`${name}\``).join(" ")]);
  return [
    `${MADE}\n# Packages by room`,
    "A room of `src/` may import these packages and modules of Node and no other. `npm run lint` holds the code to it.",
    table(["room", "packages"], rows),
    "",
  ].join("\n\n");
}

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join(" ")
    .replace(/\s+/gu, " ");

/** "issuesFound" gives "issues found". */
const wordsOf = (name: string): string => name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
