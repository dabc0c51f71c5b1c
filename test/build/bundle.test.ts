import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { mappedStack } from "../../src/cli/mapped-stack.js";
import { spawnDuiyi } from "../e2e/duiyi.js";

const scratch = () => mkdtempSync(join(tmpdir(), "duiyi-bundle-"));

describe("the files that ship (npm run build writes them anew)", () => {
  it("prepare, check and publish as the sources do", () => {
    const folder = scratch();
    writeFileSync(join(folder, "山路md.md"), "# 山路\n\n牧民从**青海省**赶来，走了3天。\n");
    writeFileSync(join(folder, "山路html.html"), "<h1>山路</h1><p>牧民从<b>青海省</b>赶来。</p>");
    writeFileSync(join(folder, "山路srt.srt"), "1\n00:00:01,000 --> 00:00:03,000\n牧民从青海省赶来。\n");
    writeFileSync(join(folder, "山路txt.txt"), "牧民从青海省赶来，走了3天。\n");
    const run = (...args: string[]) => spawnDuiyi(folder, args);
    const prepared = run("prepare", "山路md.md", "山路html.html", "山路srt.srt", "山路txt.txt", "-o", "out");
    expect(prepared.code, prepared.err).toBe(0);
    const written = readdirSync(join(folder, "out")).filter((name) => name.endsWith(".xlf"));
    expect(written.length).toBe(4);
    for (const to of ["html", "docx", "xlsx", "tmx", "jsonl", "md"])
      expect(run("publish", join("out", written[0] ?? ""), "--to", to, "-o", `page.${to}`).code, to).toBe(0);
    expect(run("check", join("out", written[0] ?? ""), "--fail-on", "never").code).toBe(0);
  });

  it("are a library for programs", () => {
    const program = `
      import { open } from ${JSON.stringify(pathToFileURL(resolve("dist/index.js")).href)};
      const bytes = new TextEncoder().encode("牧民赶着羊群。河水很急。");
      for await (const sentence of open().segment({ name: "a.txt", bytes })) console.log(sentence);`;
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
    expect(printed).toBe("牧民赶着羊群。\n河水很急。\n");
  });

  it("hold the licences of the packages that went into them", () => {
    const licences = readFileSync("dist/LICENSES.txt", "utf8");
    for (const name of ["commander", "saxes", "parse5", "zod"])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, "mu"));
  });
});

describe("the stack of a fault", () => {
  it("names places in the sources", () => {
    const folder = scratch();
    const map = { version: 3, sources: ["../../src/cli/run.ts"], names: [], mappings: "AAEC" };
    writeFileSync(join(folder, "core.js.map"), JSON.stringify(map));
    const url = pathToFileURL(join(folder, "core.js")).href;
    expect(mappedStack(`Error: no\n    at run (${url}:1:1)`)).toBe("Error: no\n    at run (src/cli/run.ts:3:2)");
  });

  it("stays where no map stands", () => {
    const stack = "Error: no\n    at run (file:///nowhere/core.js:1:1)";
    expect(mappedStack(stack)).toBe(stack);
  });
});
