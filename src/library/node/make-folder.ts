import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "./write-error.js";

/**
 * Makes a folder and those above it, where they are not there. Node's own way (`recursive`) never returns where the working directory is gone, or
 * below /proc: it asks for the folder above without end.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST" || !isFolder(path)) throw error; // another process may have made it
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
