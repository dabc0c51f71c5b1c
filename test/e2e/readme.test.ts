import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const readme = readFileSync("README.md", "utf8");
const page = (name: string): string => readFileSync(`docs/${name}.md`, "utf8");
const run = async (...args: string[]) => (await runIn(".", args)).out;

describe("the README and the pages for users", () => {
  it("shows a library example that does what it says", () => {
    const example = /```ts\n(.*?)```/su.exec(page("library"))?.[1] ?? "";
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
    expect(page("terminologists")).toContain((await run("glossary", "show", "日喀则")).trimEnd());
    const asked = ["--from", "rural revitalization", "--to", "rural vitalization", "test/samples/river-town.en.xlf"];
    expect(page("terminologists")).toContain(
      (await run("glossary", "impact", "rural-vitalization", ...asked)).trimEnd(),
    );
  });

  it("shows the candidates of the sample", async () => {
    expect(readme).toContain((await run("glossary", "candidates", "test/samples/river-town.txt")).trimEnd());
  });

  it("shows what prepare says of the sample", async () => {
    const folder = mkdtempSync(join(tmpdir(), "duiyi-readme-"));
    try {
      const said = await run("prepare", "test/samples/river-town.txt", "-o", folder);
      const shown = said.split("\n").filter((line) => !line.includes(folder));
      expect(readme).toContain(shown.slice(0, 6).join("\n"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("shows a page of Markdown there and back", async () => {
    const folder = mkdtempSync(join(tmpdir(), "duiyi-readme-"));
    try {
      const { out, err } = await runIn(".", ["merge", "test/samples/visit.en.xlf", "-o", join(folder, "visit.en.md")]);
      expect(readme).toContain(`${out}${err}`.replace(folder, "out"));
      const shown = /```diff\n(.*?)```/su.exec(readme)?.[1] ?? "";
      const side = (sign: string): string =>
        Array.from(shown.matchAll(/^([-+ ]?)(.*)\n/gmu), ([, mark = "", line = ""]) =>
          mark === sign || mark.trim() === "" ? `${line}\n` : "",
        ).join("");
      expect(readFileSync("test/samples/visit.md", "utf8")).toContain(side("-"));
      expect(readFileSync(join(folder, "visit.en.md"), "utf8")).toContain(side("+"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("links to pages that are there, and docs/README.md to each of them", () => {
    const linked = (text: string): string[] =>
      Array.from(text.matchAll(/\]\(([^)#:]+\.md)\)/gu), ([, path = ""]) => path);
    expect(linked(readme).filter((path) => !existsSync(path))).toEqual([]);
    const index = linked(readFileSync("docs/README.md", "utf8"));
    expect(index.filter((path) => !existsSync(join("docs", path)))).toEqual([]);
    const pages = readdirSync("docs").filter((name) => name.endsWith(".md") && name !== "README.md");
    expect(pages.filter((name) => !index.includes(name))).toEqual([]);
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
