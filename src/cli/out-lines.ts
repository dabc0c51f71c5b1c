import type { CliContext } from "./context.js";

/** Writes a line for each item, many lines at a time. */
export async function outLines<T>(
  items: AsyncIterable<T>,
  toLine: (item: T) => string,
  { io }: Pick<CliContext, "io">,
): Promise<void> {
  let lines: string[] = [];
  for await (const item of items) {
    lines.push(toLine(item));
    if (lines.length < LINES_AT_ONCE) continue;
    io.outDocument(`${lines.join("\n")}\n`);
    lines = [];
  }
  if (lines.length > 0) io.outDocument(`${lines.join("\n")}\n`);
}

const LINES_AT_ONCE = 2000;
