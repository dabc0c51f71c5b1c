import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");
const run = (...args: string[]): string =>
  execFileSync(process.execPath, ["dist/cli/main.js", "--locale", "en", ...args], { encoding: "utf8" });

describe("the README", () => {
  it("shows a library example that does what it says", () => {
    const example = /```ts\n(.*?)```/su.exec(readme)?.[1] ?? "";
    const folder = mkdtempSync(join(tmpdir(), "duiyi-readme-"));
    try {
      const code = example.replace('"duiyi"', JSON.stringify(resolve("dist/index.js"))).replaceAll(" as const", "");
      writeFileSync(join(folder, "example.mjs"), code);
      expect(execFileSync(process.execPath, [join(folder, "example.mjs")], { encoding: "utf8" })).toBe(
        "[ 'term/missing' ]\n",
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("shows what the glossary says today", () => {
    expect(readme).toContain(run("glossary", "show", "日喀则").trimEnd());
  });
});
