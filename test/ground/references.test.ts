import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

describe("the references in docs/", () => {
  it("are as the code has them (npm run docs writes them anew)", () => {
    const { stdout, stderr } = spawnSync(process.execPath, ["test/ground/references.mjs", "--check"], {
      encoding: "utf8",
    });
    expect(stdout + stderr).toBe("");
  });
});
