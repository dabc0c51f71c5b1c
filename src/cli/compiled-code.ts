import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Script } from "node:vm";

/** Code that V8 has compiled, kept from run to run. */
export interface CompiledCode {
  /** The code of a part; nothing where it is not kept, or not whole. */
  readonly read: (name: string) => Buffer | undefined;
  /** Keeps the code of a part as it is when the process ends, with every function that has run by then. */
  readonly keep: (name: string, script: Script) => void;
}

/**
 * Compiled code in a folder for each version of V8. The names of parts hold a hash of their text, so that one name is one text. Whatever
 * goes wrong with the folder costs time and nothing else; one that belongs to somebody else is not read, for code in it would be run.
 */
export function compiledCode(parent: string, version: string): CompiledCode {
  const folder = `${parent}/${version}-${process.arch}`;
  const isOff = process.env.NODE_DISABLE_COMPILE_CACHE !== undefined || (attempt(() => isOthers(folder)) ?? false);
  const kept = new Map<string, Script>();
  if (!isOff)
    process.on("exit", () => {
      if (kept.size > 0) attempt(() => writeAll(folder, kept));
    });
  return {
    read: (name) => (isOff ? undefined : wholeOf(attempt(() => readFileSync(`${folder}/${name}`)))),
    keep: (name, script) => void kept.set(name, script),
  };
}

const isOthers = (folder: string): boolean => statSync(folder).uid !== (process.getuid?.() ?? statSync(folder).uid);

/** V8 does not notice code that a failing disk has changed: four bytes at the end are the sum of all before. */
function wholeOf(bytes: Buffer | undefined): Buffer | undefined {
  if (bytes === undefined || bytes.length % 4 !== 0 || bytes.length < 8) return undefined;
  const code = bytes.subarray(0, -4);
  return sumOf(code) === bytes.readInt32LE(code.length) ? code : undefined;
}

function sumOf(bytes: Buffer): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
  return sum;
}

function writeAll(folder: string, scripts: ReadonlyMap<string, Script>): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > MOST) for (const name of readdirSync(folder)) rmSync(`${folder}/${name}`);
  for (const [name, script] of scripts) {
    const code = script.createCachedData();
    const bytes = Buffer.alloc(Math.ceil(code.length / 4) * 4 + 4);
    code.copy(bytes);
    bytes.writeInt32LE(sumOf(bytes.subarray(0, -4)), bytes.length - 4);
    const temporary = `${folder}/${name}.${process.pid}`;
    writeFileSync(temporary, bytes);
    renameSync(temporary, `${folder}/${name}`);
  }
}

const MOST = 500; // files: three times the parts of one version, so that those of versions gone by do not pile up

function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
