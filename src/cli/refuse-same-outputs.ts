import { basename, dirname, join, resolve } from "node:path";
import { InputError, nodeFiles } from "../index.js";

/** A file that a run is going to write. */
export interface PlannedOutput {
  readonly path: string;
  /** The file that it is made of, and of a file that holds several documents which of them. */
  readonly of: string;
  readonly original?: string;
}

/**
 * Refuses a run that would write one file twice, before it writes anything.
 *
 * @throws InputError `output.same-name` with the first two that would be one file
 */
export function refuseSameOutputs(planned: readonly PlannedOutput[]): void {
  for (const [first, second] of sharedOutputs(planned)) {
    if (second === undefined) continue;
    throw new InputError("output.same-name", { first: nameOf(first), second: nameOf(second) }, { file: first.path });
  }
}

/** What a run would write to one place, for each place that has more than one: a document that is given twice is one. */
export function sharedOutputs<Output extends PlannedOutput>(
  planned: readonly Output[],
): (readonly [Output, ...Output[]])[] {
  const byPath = new Map<string, [Output, ...Output[]]>();
  for (const output of planned) {
    const path = join(nodeFiles.realPath(dirname(output.path)), basename(output.path));
    const others = byPath.get(path);
    if (others === undefined) byPath.set(path, [output]);
    else if (!others.some((other) => isSame(other, output))) others.push(output);
  }
  return Array.from(byPath.values()).filter(({ length }) => length > 1);
}

const isSame = (one: PlannedOutput, other: PlannedOutput): boolean =>
  resolve(one.of) === resolve(other.of) && one.original === other.original;

const nameOf = ({ of, original }: PlannedOutput): string => (original === undefined ? of : `${original} (${of})`);
