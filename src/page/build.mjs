// The first step of the build: programs and style sheets become the strings that `publish/` puts into its pages.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const PROGRAMS = { pageScript: "bilingual.ts" };
const SHEETS = { pageStyle: ["base", "masthead", "bar", "rows", "marks", "review", "print"] };

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const strings = { ...(await programs()), ...sheets() };
const lines = Object.entries(strings).map(
  ([name, text]) => `export const ${name}: string = ${JSON.stringify(text)};\n`,
);
writeFileSync(here("../publish/assets.ts"), `// Made by src/page/build.mjs.\n${lines.join("")}`);

/** A program with all it imports, as one text without a tag in it. */
async function programs() {
  const made = Object.entries(PROGRAMS).map(async ([name, file]) => {
    const { output } = await build({
      input: here(file),
      resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
      output: { format: "iife", minify: true },
      write: false,
      logLevel: "warn",
    });
    return [name, output[0].code.trim().replaceAll("</", "<\\/").replaceAll("<!--", "<\\!--")];
  });
  return Object.fromEntries(await Promise.all(made));
}

/** A style sheet, without the space that people read it by. */
function sheets() {
  return Object.fromEntries(
    Object.entries(SHEETS).map(([name, parts]) => [
      name,
      parts
        .map((part) => readFileSync(here(`style/${part}.css`), "utf8"))
        .join("")
        .replace(/\s*\n\s*/gu, "")
        .replace(/(?<=[{;:,])\s+/gu, ""),
    ]),
  );
}
