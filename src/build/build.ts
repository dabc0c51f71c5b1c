import { mkdirSync, writeFileSync } from "node:fs";
import { madeFiles } from "./files.js";

// The last step of the build, after the tables, which the glossary and the rules are read with.
const dist = new URL("../../dist/", import.meta.url);
mkdirSync(new URL("schemas/", dist), { recursive: true });
for (const [path, text] of Object.entries(await madeFiles())) writeFileSync(new URL(path, dist), text);
