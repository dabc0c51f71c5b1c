import { setFlagsFromString } from "node:v8";

/**
 * Has the program take little more memory than it holds, from the first long file on: V8 else lets what nobody needs any more grow to twice
 * of what is held before it is cleared away. Clearing it away oftener takes some time.
 *
 * @see V8, heap.cc: `heap_growing_percent`, `semi_space_growth_factor`
 */
export function spareMemory({ bytes }: { readonly bytes: Uint8Array }): void {
  if (bytes.length < LONG) return;
  setFlagsFromString("--heap-growing-percent=12");
  setFlagsFromString("--semi-space-growth-factor=1");
}

/** Has a program that holds little take half as much again and not twice as much, which costs it no time that could be measured. */
export const spareSomeMemory = (): void => setFlagsFromString("--heap-growing-percent=40");

const LONG = 4_000_000; // bytes of a file whose segments take more memory than the program itself

/** Takes back what was asked of V8. */
export function forgetSparing(): void {
  setFlagsFromString("--heap-growing-percent=0");
  setFlagsFromString("--semi-space-growth-factor=2");
}
