import { InputError } from "../../model/input-error.js";

/** What a worker's work asks this machine about, and what it was answered: `null` where there is nothing. */
export type Answers = ReadonlyMap<string, unknown>;

/** What came of work with the answers that it was given, and what it asked beside. */
export interface Answered<Result> {
  readonly result: Result;
  readonly asked: readonly string[];
}

/**
 * Has work done elsewhere that asks about things that only this machine knows, such as the page that a link leads to: it is done with the
 * answers that are known, and done again where it asked for more and one of these has an answer.
 *
 * @returns nothing where it asks again and again, or failed without all answers
 */
export async function answering<Result>(
  answer: (name: string) => unknown,
  work: (answers: Answers) => Promise<Answered<Result>>,
): Promise<Result | undefined> {
  const answers = new Map<string, unknown>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const done = await work(answers).catch(unlessInput);
    if (done === undefined) return undefined;
    const found = done.asked.map((name) => [name, answer(name) ?? null] as const);
    if (found.every(([, one]) => one === null)) return done.result;
    for (const [name, one] of found) answers.set(name, one);
  }
  return undefined;
}

const MOST_ROUNDS = 4;

function unlessInput(error: unknown): undefined {
  if (!(error instanceof InputError) || /\.store-/u.test(error.code)) throw error;
  return undefined;
}

/** The other side of `answering`: gives the answers that are known, and keeps what was asked beside. */
export function recording(answers: Answers): {
  readonly answer: (name: string) => unknown;
  readonly asked: Set<string>;
} {
  const asked = new Set<string>();
  const answer = (name: string): unknown => {
    if (!answers.has(name)) asked.add(name);
    return answers.get(name) ?? undefined;
  };
  return { answer, asked };
}
