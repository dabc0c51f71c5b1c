// The first step of the build: programs, style sheets and sentences become what `publish/` puts into its pages.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const SHEETS = ["base", "masthead", "bar", "rows", "marks", "review", "shelf"];
const SAID = /^(?:page|left-out|state|status|severity|severities|kind)\.|^issues\..*\.message(?:_|$)/u; // keys of sentences that a page says

const NOT_PLAIN = /[^\n -~]/gu;

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const lines = [
  "// Made by src/page/build.mjs.",
  `export const pageScript: string = ${JSON.stringify(await program("bilingual.ts"))};`,
  `export const indexScript: string = ${JSON.stringify(await program("index-page.ts"))};`,
  `export const alignmentScript: string = ${JSON.stringify(await program("alignment.ts"))};`,
  `export const alignmentStyle: string = ${JSON.stringify(sheet("alignment"))};`,
  `export const pageStyle: string = ${JSON.stringify([...SHEETS.map(sheet), layouts(), sheet("print")].join(""))};`,
  "/** By language, then by dotted key. */",
  `export const pageSentences: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(sentences())};`,
];
writeFileSync(here("../publish/assets.ts"), `${lines.join("\n")}\n`);

/** A program with all it imports, as one text of plain characters without a tag in it. */
async function program(file) {
  const { output } = await build({
    input: here(file),
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
    treeshake: { moduleSideEffects: false }, // of a room's door only what the page uses, not the packages behind the rest
    output: { format: "iife", minify: true },
    write: false,
    logLevel: "warn",
  });
  return output[0].code.trim().replaceAll("</", "<\\/").replaceAll("<!--", "<\\!--").replace(NOT_PLAIN, escaped);
}

/** A character outside ASCII as a program writes it. */
function escaped(character) {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at).toString(16));
  return units.map((unit) => `\\u${unit.padStart(4, "0")}`).join("");
}

/** A style sheet without the space that people read it by. */
function sheet(name) {
  return readFileSync(here(`style/${name}.css`), "utf8")
    .replace(/\/\*.*?\*\//gsu, "")
    .replace(/\s*\n\s*/gu, "")
    .replace(/(?<=[{;:,])\s+/gu, "");
}

/**
 * The rules of the layouts: by an attribute that the page's program sets, and where programs may not run by the button that is pressed.
 * Both by the button would have a browser look through the whole page again at each change in it.
 */
function layouts() {
  const rules = sheet("layouts");
  const byButton = rules.replace(/\[data-layout="([\w-]+)"\]/gu, ":root:has(#dy-$1:checked)");
  return `@media (scripting:enabled){${rules}}@media (scripting:none){${byButton}}`;
}

function sentences() {
  const files = readdirSync(here("../../locales")).filter((file) => file.endsWith(".json"));
  return Object.fromEntries(
    files.map((file) => {
      const tree = JSON.parse(readFileSync(here(`../../locales/${file}`), "utf8"));
      return [file.replace(/\.json$/u, ""), Object.fromEntries(leaves(tree, ""))];
    }),
  );
}

function* leaves(tree, path) {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value !== "string") yield* leaves(value, `${path}${name}.`);
    else if (SAID.test(path + name)) yield [path + name, value];
  }
}
