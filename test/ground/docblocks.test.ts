import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const EXPORTED = /^export (?:async )?(?:const|function\*?|interface|type|class) (?<name>\w+)/u; // "export const a"
const MADE_BY_THE_BUILD = "publish/assets.ts";

/** The exported things of a file over which no docblock stands: `file.ts: name`. */
function undocumentedIn(file: string): string[] {
  const lines = readFileSync(`src/${file}`, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const { name } = EXPORTED.exec(line)?.groups ?? {};
    const above = lines.slice(0, index).findLast((other) => !other.startsWith("// biome-ignore"));
    return name === undefined || above?.trim().endsWith("*/") ? [] : [`${file}: ${name}`];
  });
}

describe("the code", () => {
  it("says of each exported thing what it is", () => {
    const files = readdirSync("src", { encoding: "utf8", recursive: true })
      .filter((file) => file.endsWith(".ts") && file !== MADE_BY_THE_BUILD)
      .sort();
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap(undocumentedIn)).toEqual([]);
  });
});
