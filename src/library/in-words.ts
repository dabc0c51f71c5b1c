import { InputError } from "../model/input-error.js";
import type { Translator } from "../model/translator.js";
import { describeError } from "../ui/index.js";

/** Runs `work`. An InputError that it throws gets a sentence in the language of the user as its message. */
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

/** Runs `work`, whose results come one by one, as `inWords` runs one that has a single result. */
export async function* eachInWords<Item>(
  ui: Pick<Translator, "t">,
  work: () => Promise<Iterable<Item> | AsyncIterable<Item>>,
): AsyncGenerator<Item> {
  try {
    const items = await work();
    if (Symbol.asyncIterator in items) yield* items;
    else for (const item of items) yield item; // in a third of the time of `yield*`, which makes promises of its own for each
  } catch (error) {
    throw worded(error, ui);
  }
}

function worded(error: unknown, ui: Pick<Translator, "t">): unknown {
  if (error instanceof InputError) error.message = describeError(error, ui);
  return error;
}
