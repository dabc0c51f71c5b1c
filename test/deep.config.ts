import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import usual from "../vitest.config.js";

/** Test files whose properties are tried more often here: they take the number of runs from `runs.ts`. */
const properties = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") && readFileSync(`test/${file}`, "utf8").includes('/runs.js"'))
  .map((file) => `test/${file}`);

/** `npm run test:deep`: fuzzers, properties tried ten times as often, and other people's programs. */
export default defineConfig({
  test: { ...usual.test, include: ["test/**/*.deep.ts", ...properties], env: { DUIYI_DEEP: "1" } },
});
