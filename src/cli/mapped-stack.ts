import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";

/** The stack of an error with places in the source files, where a map of the file that runs stands beside it. */
export const mappedStack = (stack: string): string =>
  stack.replace(PLACE, (place, url: string, line: string, column: string) => {
    const entry = mapOf(url)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !("originalSource" in entry)) return place;
    const { originalSource, originalLine, originalColumn } = entry;
    return `${originalSource.replace(/^(?:\.\.\/)+/u, "")}:${originalLine + 1}:${originalColumn + 1}`;
  });

const PLACE = /((?:file:\/\/|\/|[A-Z]:\\)[^()\n]+\.js):(\d+):(\d+)/gu; // "/usr/lib/duiyi/dist/cli/main.js:1:240"

function mapOf(url: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${url.startsWith("file:") ? fileURLToPath(url) : url}.map`, "utf8")));
  } catch {
    return undefined; // an installation may go without maps
  }
}
