import { setTimeout as wait } from "node:timers/promises";

/** What is done with each of several things. */
export interface InTurn<Item> {
  readonly begin: (item: Item) => Promise<void>;
  readonly end: (item: Item) => Promise<void>;
  /** How many may have begun and not ended. */
  readonly atOnce: number;
  readonly isStopped: () => boolean;
}

/**
 * Begins with one after the other, so many at once, and ends with each in its turn. Where it is stopped, nobody waits for what others
 * have begun.
 *
 * @returns whether it was stopped
 */
export async function inTurn<Item>(
  items: readonly Item[],
  { begin, end, atOnce, isStopped }: InTurn<Item>,
): Promise<boolean> {
  const begun: { readonly item: Item; readonly done: Promise<unknown> }[] = [];
  let next = 0;
  for (const _item of items) {
    for (; next < items.length && begun.length < atOnce && !isStopped(); next += 1) {
      const item = items[next] as Item;
      begun.push({ item, done: begin(item).then(() => undefined, fault) });
    }
    const first = begun.shift();
    if (first === undefined || (atOnce > 1 && (await isStoppedBefore(first.done, isStopped)))) return true;
    const failed = await first.done;
    if (failed instanceof Failure) throw failed.cause;
    await end(first.item);
  }
  return false;
}

/** A failure that is thrown when its turn has come. */
class Failure {
  readonly cause: unknown;

  constructor(cause: unknown) {
    this.cause = cause;
  }
}

const fault = (error: unknown): Failure => new Failure(error);

async function isStoppedBefore(done: Promise<unknown>, isStopped: () => boolean): Promise<boolean> {
  const isDone = done.then(() => true);
  while (!(await Promise.race([isDone, wait(INTERVAL, false)]))) if (isStopped()) return true;
  return false;
}

const INTERVAL = 200; // milliseconds
