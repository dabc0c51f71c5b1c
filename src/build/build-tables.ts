import { mkdirSync, writeFileSync } from "node:fs";
import { madeTables } from "./tables.js";

// The step of the build before the last.
const folder = new URL("../../dist/data/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(madeTables())) writeFileSync(new URL(name, folder), bytes);
