import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 wait longer before it compiles a function for speed, where that pays. A check or a preparation runs very many functions for a short
 * time each: with the wait that V8 chooses, a fifth of its time goes into code that has too short a life to repay it. Commands that run a few
 * functions for long are slower by as much when V8 waits.
 *
 * Asked for before anything is loaded: compiled code is kept by the flags it was made with, whose name is given back.
 */
export function compileLater(command: string | undefined, version: string): "late" | "soon" {
  if (!PAYING.has(command ?? "") || !version.startsWith("11.")) return "soon"; // other versions of V8 complain of the flag
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  return "late";
}

const PAYING: ReadonlySet<string> = new Set(["check", "prepare"]);

/** Bytes of bytecode that a function runs through before it is considered: six times what V8 11 takes. */
const BUDGET = 400_000;
