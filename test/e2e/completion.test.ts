import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const main = resolve("dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "duiyi-completion-"));
writeFileSync(join(folder, "notes.txt"), "");

function run(command: string, args: readonly string[]): string {
  return spawnSync(command, args, { cwd: folder, encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } }).stdout;
}
const offered = (...words: string[]): string[] =>
  run(process.execPath, [main, "complete", "--", ...words])
    .split("\n")
    .flatMap((line) => line.split("\t")[0] ?? [])
    .filter((word) => word !== "");
const script = (shell: string): string => run(process.execPath, [main, "completion", shell]);
const hasShell = (name: string): boolean => spawnSync(name, ["-c", "true"]).status === 0;

describe("duiyi completion", () => {
  it("offers commands, options and their values", () => {
    expect(offered("glossary", "im")).toEqual(["import", "impact"]);
    expect(offered("check", "--fail")).toEqual(["--fail-on"]);
    expect(offered("check", "--fail-on", "w")).toEqual(["warning"]);
    expect(offered("check", "--fail-on=w")).toEqual(["--fail-on=warning"]);
    expect(offered("check", "--fail-on", "=", "w")).toEqual(["warning"]);
    expect(offered("check", "--fail-on", "=")).toContain("never");
    expect(offered("completion", "")).toEqual(["bash", "zsh", "fish", "powershell"]);
  });

  it("offers the ids of concepts where one belongs", () => {
    expect(offered("glossary", "show", "yum")).toContain("yumai-township");
    expect(offered("glossary", "dossier", "--format", "json", "yum")).toContain("yumai-township");
  });

  it("leaves files and free text to the shell", () => {
    expect(offered("prepare", "")).toEqual([]);
    expect(offered("glossary", "dossier", "yumai", "")).toEqual([]);
    expect(offered("prepare", "-o", "")).toEqual([]);
  });

  it("works in bash, and runs nothing that is typed", () => {
    const typed = "COMP_WORDS=(duiyi glossary show 'yumai-$(touch made)'); COMP_CWORD=3; _duiyi";
    const asked = `COMP_WORDS=(duiyi glossary show yumai-); COMP_CWORD=3; _duiyi; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(run("bash", ["-c", `${script("bash")}\n${typed}\n${asked}\nls`])).toBe("yumai-township\nnotes.txt\n");
  });

  it.skipIf(!hasShell("fish"))("works in fish", () => {
    const shown = run("fish", ["-c", `${script("fish")}\ncomplete -C 'duiyi glossary show yumai-'`]);
    expect(shown).toBe("yumai-township\t玉麦乡\n");
    expect(run("fish", ["-c", `${script("fish")}\ncomplete -C 'duiyi prepare no'`])).toContain("notes.txt");
  });

  it.skipIf(!hasShell("zsh"))("works in zsh", () => {
    const stub = `compdef() { :; }; _describe() { print -l -- \${(P)2}; }; _files() { print files; }`;
    const asked = (line: string) => run("zsh", ["-c", `${stub}\n${script("zsh")}\n${line}\n_duiyi`]);
    expect(asked("words=(duiyi glossary show yumai-) CURRENT=4")).toBe("yumai-township:玉麦乡\n");
    expect(asked("words=(duiyi prepare '') CURRENT=3")).toBe("files\n");
  });
});
