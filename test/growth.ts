/**
 * How many times longer some work takes when its input is twice as long: about 2 where the time is in proportion to the length, about 4
 * where it grows with the square. `work` makes its input of the given size and works on it.
 *
 * The processor time of this process is taken, the least of several rounds in turn, so that what else runs on the machine counts little;
 * rounds go on until the answer is clear, or there have been enough.
 */
export async function growth(size: number, work: (size: number) => unknown): Promise<number> {
  await work(size); // what is loaded on first use
  const least = new Map([size, 2 * size].map((length) => [length, Number.POSITIVE_INFINITY]));
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && (round < FEWEST_ROUNDS || ratio >= LINEAR); round += 1) {
    for (const [length, time] of least) least.set(length, Math.min(time, await timeOf(() => work(length))));
    const [short = 0, long = 0] = least.values();
    ratio = long / short;
  }
  return ratio;
}

const FEWEST_ROUNDS = 5;
const MOST_ROUNDS = 25;

/** Work in proportion to its input stays below this, with room for the noise of short times. */
export const LINEAR = 3.3;

async function timeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
