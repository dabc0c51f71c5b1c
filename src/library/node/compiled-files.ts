import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { CompiledStore } from "../../glossary/glossary-store.js";
import { cacheFolder } from "./cache-folder.js";

/**
 * The user's cache of compiled glossary files: one file for each glossary file, called by the hash of its path. Whatever goes wrong
 * there, a folder that cannot be written to, a full disk, costs time and nothing else.
 */
export function compiledFiles(version: string): CompiledStore {
  const folder = cacheFolder();
  const pathOf = (name: string): string =>
    join(folder, `${createHash("sha256").update(resolve(name)).digest("hex").slice(0, 32)}.json`);
  return {
    version,
    read: (name) => attempt(() => readFileSync(pathOf(name), "utf8")),
    write: (name, compiled) => {
      for (const part of [dirname(folder), folder]) attempt(() => mkdirSync(part)); // `recursive` never returns below /proc
      attempt(() => replace(pathOf(name), compiled));
    },
  };
}

function replace(path: string, text: string): void {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
