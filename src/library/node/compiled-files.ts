import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { CompiledStore } from "../../glossary/yaml/index.js";

/**
 * The user's cache of compiled glossary files: one file for each glossary file, called by the hash of its path. Whatever goes wrong
 * there, a folder that cannot be written to, a full disk, costs time and nothing else.
 */
export function compiledFiles(version: string): CompiledStore {
  const folder = cacheFolder(process.platform, process.env);
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

/** Where programs keep what they can make again, by the habit of each system. */
function cacheFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "duiyi", "cache");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "duiyi");
  return join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "duiyi");
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
