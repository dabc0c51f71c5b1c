import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { carryOut, recipes } from "./recipes.js";

const COPIED = ["src", "test", "locales", "glossary", "docs", "package.json", "tsconfig.json", "vitest.config.ts"];
const SUITES = [
  "test/formats/formats.test.ts",
  "test/checks/checks.test.ts",
  "test/publish/outputs.test.ts",
  "test/glossary/exchange/contract.test.ts",
  "test/glossary/stores.test.ts",
  "test/pipeline/kits.test.ts",
  "test/languages",
  "test/interchange/validate-rules.test.ts",
  "test/ui",
];
const folder = mkdtempSync(join(tmpdir(), "duiyi-recipes-"));
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: "pipe", env: { ...process.env, CI: "" } });

describe("all recipes of docs/CONTRIBUTING.md, carried out together in a copy", () => {
  beforeAll(() => {
    for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    for (const step of recipes().flatMap(({ steps }) => steps)) carryOut(step, folder);
    copyFileSync("locales/en.json", join(folder, "locales/fr.json"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("build", () => {
    expect(() => run("npm", "run", "--silent", "build")).not.toThrow();
  });

  it("pass the suites of the seams", () => {
    expect(run("npx", "vitest", "run", "--maxWorkers=1", ...SUITES)).toContain("passed");
  });
});
