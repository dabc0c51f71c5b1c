import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const readme = readFileSync("README.md", "utf8");
const run = async (...args: string[]) => (await runIn(".", args)).out;

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

  it("shows what the glossary says today", async () => {
    expect(readme).toContain((await run("glossary", "show", "日喀则")).trimEnd());
    const asked = ["--from", "rural revitalization", "--to", "rural vitalization", "test/samples/river-town.en.xlf"];
    expect(readme).toContain((await run("glossary", "impact", "rural-vitalization", ...asked)).trimEnd());
  });

  it("shows what the built-in translation holds", async () => {
    const sample = "test/samples/river-town";
    const given = ["--source", `${sample}.txt`, "--fail-on", "never", "--format", "json"];
    const { issues } = JSON.parse(await run("check", `${sample}.en.xlf`, ...given));
    const shown = issues.filter(({ rule }: { rule: string }) => /^(?:number\/magnitude|term\/missing)$/u.test(rule));
    expect(shown).toHaveLength(2);
    for (const { message, rule, fingerprint } of shown)
      expect(readme).toContain(`${message}  (${rule} ${fingerprint})`);
  });
});
