import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { Script } from "node:vm";
import type { CompiledCode } from "./compiled-code.js";

/** Loads a part of the program by the name of its file (`./start.js`), and gives what it exports. */
export type LoadPart = (name: string) => unknown;

/**
 * A loader of the parts that lie in a folder. It does what `require` does, with differences that halve the time of a start: it looks for
 * nothing, it takes code that was compiled in an earlier run, and what is long and seldom used is loaded when something of it is used.
 */
export function partLoader(folder: string, code: CompiledCode): LoadPart {
  const loaded = new Map<string, { readonly exports: object }>();
  const others = createRequire(join(folder, "part.js"));
  return load;

  function load(name: string): unknown {
    if (!name.startsWith("./")) return SLOW.has(name) ? whenUsed(() => others(name)) : others(name);
    return LATER.test(name) ? whenUsed(() => loadNow(name)) : loadNow(name);
  }

  function loadNow(name: string): object {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const part = { exports: {} };
    loaded.set(name, part); // before it runs: parts may load each other
    const path = join(folder, basename(name));
    const run: unknown = scriptOf(path, code).runInThisContext();
    if (typeof run === "function") run(part.exports, load, part, path, folder);
    return part.exports;
  }
}

/** Modules of Node that take it long to load, and that few commands use. */
const SLOW: ReadonlySet<string> = new Set(["node:child_process", "node:crypto", "node:zlib"]);

/** How the parts are called that `bundle.ts` makes of what is long and seldom used: `./formats-later-Ce1poZhv.js`. */
const LATER = /^\.\/[a-z]+-later-/u;

/** What stands for a module until something of it is used. */
const whenUsed = (loadModule: () => object): unknown =>
  new Proxy({}, { get: (_, name) => Reflect.get(loadModule(), name) });

/** A part as a function of what Node gives to a module. The columns of its first line count from where the file begins. */
function scriptOf(path: string, code: CompiledCode): Script {
  const name = basename(path);
  const cachedData = code.read(name);
  const source = `${START}${readFileSync(path, "utf8")}\n})`;
  const script = new Script(source, { filename: path, columnOffset: -START.length, ...(cachedData && { cachedData }) });
  if (script.cachedDataRejected !== false) code.keep(name, script);
  return script;
}

const START = "(function (exports, require, module, __filename, __dirname) {";
