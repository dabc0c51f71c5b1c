import { setFlagsFromString } from "node:v8";
import { forgetSparing, spareSomeMemory } from "./spare-memory.js";

/**
 * Lets V8 wait longer before it compiles a function for speed, where that pays. A check or a preparation runs very many functions for a short
 * time each: with the wait that V8 chooses, a fifth of its time goes into code that has too short a life to repay it. Most runs of a project
 * find little to do, and are as short; in a run that is long V8 waits no longer, and is asked to spare memory. Commands that run a few
 * functions for long are slower by as much when V8 waits.
 *
 * Asked for before anything is loaded: V8 takes compiled code by the flags that it was made with, and their name is given back. When the program
 * ends they are again what they were at its beginning, so that the code that is kept then is taken by the next run.
 */
export function compileLater(command: string | undefined, version: string): "late" | "soon" {
  const isProject = PROJECT.has(command ?? "");
  const isPaying = isProject || PAYING.has(command ?? "");
  process.on("exit", forgetSparing);
  if (!isPaying || !version.startsWith("11.")) return "soon"; // other versions of V8 complain of the flag
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  if (isProject) compileSoonIfLong();
  return "late";
}

const PAYING: ReadonlySet<string> = new Set(["check", "prepare"]);
const PROJECT: ReadonlySet<string> = new Set(["run", "status"]);

/** Bytes of bytecode that a function runs through before it is considered: six times what V8 11 takes. */
const BUDGET = 400_000;

function compileSoonIfLong(): void {
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (user + system < SHORT) return;
    setFlagsFromString(`--interrupt-budget=${USUAL_BUDGET}`);
    spareSomeMemory();
    process.prependListener("exit", () => setFlagsFromString(`--interrupt-budget=${BUDGET}`));
    clearInterval(timer);
  }, INTERVAL);
  timer.unref();
}

const USUAL_BUDGET = 67_584; // what V8 11 takes
const SHORT = 1_500_000; // microseconds
const INTERVAL = 250; // milliseconds
