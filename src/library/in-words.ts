import { InputError } from "../model/input-error.js";
import type { Translator } from "../model/translator.js";
import { describeError } from "../ui/index.js";

/** Does some work; an error that the caller can mend says in the caller's language what it is. */
export async function inWords<Result>(
  ui: Pick<Translator, "t">,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw worded(error, ui);
  }
}

/** The same for results that come one by one. */
export async function* eachInWords<Item>(
  ui: Pick<Translator, "t">,
  work: () => Promise<Iterable<Item>>,
): AsyncGenerator<Item> {
  try {
    yield* await work();
  } catch (error) {
    throw worded(error, ui);
  }
}

function worded(error: unknown, ui: Pick<Translator, "t">): unknown {
  if (error instanceof InputError) error.message = describeError(error, ui);
  return error;
}
