// Writes the references of docs/ from what was built: commands, rules, configuration, packages by room.
//   npm run docs                               (build first; with --check nothing is written, and a difference is exit code 1)
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { exitCodes } from "../../.build/cli/exit-code.js";
import { createProgram } from "../../.build/cli/program.js";
import { createTranslator } from "../../.build/ui/translator.js";
import { packages, rows } from "../../.dependency-cruiser.mjs";

const schema = JSON.parse(readFileSync("dist/schemas/duiyi.config.schema.json", "utf8"));
const MADE = "<!-- Made from the code by `npm run docs`; do not edit. -->";
const pages = {
  commands: commandsMarkdown,
  configuration: configurationMarkdown,
  rooms: roomsMarkdown,
  rules: () => `${MADE}\n${readFileSync("dist/rules.en.md", "utf8")}`,
};

for (const [name, make] of Object.entries(pages)) {
  const path = `docs/reference/${name}.md`;
  const [text, before] = [await make(), existsSync(path) ? readFileSync(path, "utf8") : ""];
  if (text === before) continue;
  process.stdout.write(`${path} is not as the code has it\n`);
  if (process.argv.includes("--check")) process.exitCode = 1;
  else writeFileSync(path, text);
}

/** Every command with its arguments and options, and the exit codes. */
async function commandsMarkdown() {
  const ui = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
  const silent = { out() {}, outBytes() {}, say() {}, progress() {}, exit() {}, screen: { hasColours: false } };
  const program = await createProgram({ ui, version: "", config: {}, home: "", io: silent, open() {} });
  const codes = Object.entries(exitCodes).map(([name, code]) => [String(code), wordsOf(name)]);
  return [
    `${MADE}\n# Commands`,
    "`duiyi --help` and `duiyi COMMAND --help` say the same in the terminal, in English and Chinese.",
    ...program.commands.filter(isShown).flatMap((command) => commandSections(command, "duiyi")),
    "## Exit codes",
    table(["code", "means"], codes),
    "",
  ].join("\n\n");
}

function commandSections(command, parent) {
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

function isShown(command) {
  return command.name() !== "help" && command.name() !== "complete";
}

function shownArgument(argument) {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function describeOption({ description, argChoices, defaultValue }) {
  const choices = argChoices === undefined ? "" : `. One of: ${argChoices.map((choice) => `\`${choice}\``).join(", ")}`;
  const isSaid = ["string", "number"].includes(typeof defaultValue);
  return `${description}${choices}${isSaid ? `. Unless said: \`${defaultValue}\`` : ""}`;
}

/** Every key of `duiyi.config.json`, from the types and their docblocks. */
function configurationMarkdown() {
  const types = readFileSync("src/model/config.ts", "utf8").matchAll(
    /(?:\/\*\*([^/]*)\*\/\n)?export interface (\w+) \{\n(.*?)^\}/gmsu,
  );
  const sections = Array.from(types, ([, doc = "", name, body]) => [
    `## ${name}`,
    oneLine(doc),
    table(
      ["key", "value", "says"],
      Array.from(body.matchAll(/^ {2}(?:\/\*\*((?:(?!\*\/).)*)\*\/\n {2})?readonly ([$\w]+)\??: (.*?);$/gmsu), keyRow),
    ),
  ]);
  return [
    `${MADE}\n# Configuration`,
    "duiyi looks for `duiyi.config.json` in the working directory and in each folder above it. An option on the command line overrides a key. The JSON Schema ships as `dist/schemas/duiyi.config.schema.json`.",
    ...sections.flat().filter((part) => part !== ""),
    "",
  ].join("\n\n");
}

function keyRow([, doc = "", name, type]) {
  const shown = type.replace(/ \| undefined$|readonly /gu, "").replace(/\s+/gu, " ");
  const values = valuesOf(name, schema);
  return [`\`${name}\``, values?.map((value) => `\`${value}\``).join(", ") ?? `\`${shown}\``, oneLine(doc)];
}

/** The values that a key of the schema may have, where they are listed; the key is looked for at every depth. */
function valuesOf(key, { properties = {}, items = {} }) {
  if (properties[key] !== undefined) return properties[key].enum;
  for (const below of [...Object.values(properties), items]) {
    const found = Object.keys(below).length > 0 ? valuesOf(key, below) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function oneLine(doc) {
  return doc
    .replace(/^\s*\* ?/gmu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Which third-party packages and built-in modules a room may use. */
function roomsMarkdown() {
  const cells = (room) => [`\`${room}/\``, (packages[room] ?? []).map((name) => `\`${name}\``).join(" ")];
  return [
    `${MADE}\n# Packages by room`,
    "A room of `src/` may import these packages and modules of Node and no other. `npm run lint` holds the code to it.",
    table(["room", "packages"], rows.flat().map(cells)),
    "",
  ].join("\n\n");
}

/** "issuesFound" gives "issues found". */
function wordsOf(name) {
  return name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function table(head, lines) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...lines.map(line)].join("\n");
}
