/**
 * How the time of some work grows with its input: the exponent, about 1 where time is in proportion to the length, about 2 where it grows
 * with the square. `work` makes its input of the given size and works on it.
 *
 * The processor time of this process is taken at a quarter of the size and at twice the size, the least of several rounds in turn, so that
 * what else runs on the machine counts little. Eight times the input stand between both, so that what a cache or the clearing of memory
 * costs is small beside a square; rounds go on until the answer is clear, or there have been enough.
 */
export async function growth(size: number, work: (size: number) => unknown): Promise<number> {
  await work(size); // what is loaded on first use
  const [short, long] = [Math.ceil(size / 4), 2 * size];
  const least = new Map([short, long].map((length) => [length, Number.POSITIVE_INFINITY]));
  let exponent = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && (round < FEWEST_ROUNDS || exponent >= LINEAR); round += 1) {
    for (const [length, time] of least) least.set(length, Math.min(time, await timeOf(() => work(length))));
    const [shortTime = 0, longTime = 0] = least.values();
    exponent = Math.log(longTime / shortTime) / Math.log(long / short);
  }
  return exponent;
}

const FEWEST_ROUNDS = 5;
const MOST_ROUNDS = 25;

/** The exponent of work in proportion to its input stays below this, half way to the square. */
export const LINEAR = 1.5;

async function timeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
