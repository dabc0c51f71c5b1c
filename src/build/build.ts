import { mkdirSync, writeFileSync } from "node:fs";
import { madeFiles } from "./files.js";
import { madeWatches } from "./watches.js";

// The last step of the build, after the tables, which the glossary and the rules are read with; the rules are tried on numbers.
const dist = new URL("../../dist/", import.meta.url);
mkdirSync(new URL("schemas/", dist), { recursive: true });
for (const make of [madeWatches, madeFiles])
  for (const [path, text] of Object.entries(await make())) writeFileSync(new URL(path, dist), text);
