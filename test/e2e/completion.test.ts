import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-completion-"));
writeFileSync(join(folder, "notes.txt"), "");

function run(command: string, args: readonly string[]): string {
  return spawnSync(command, args, { cwd: folder, encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } }).stdout;
}
const offered = async (...words: string[]) =>
  (await runIn(folder, ["complete", "--", ...words])).out
    .split("\n")
    .flatMap((line) => line.split("\t")[0] ?? [])
    .filter((word) => word !== "");
const script = async (shell: string) => (await runIn(folder, ["completion", shell])).out;
const hasShell = (name: string): boolean => spawnSync(name, ["-c", "true"]).status === 0;

describe("duiyi completion", () => {
  it("offers commands, options and their values", async () => {
    expect(await offered("glossary", "im")).toEqual(["import", "impact"]);
    expect(await offered("check", "--fail")).toEqual(["--fail-on"]);
    expect(await offered("check", "--fail-on", "w")).toEqual(["warning"]);
    expect(await offered("check", "--fail-on=w")).toEqual(["--fail-on=warning"]);
    expect(await offered("check", "--fail-on", "=", "w")).toEqual(["warning"]);
    expect(await offered("check", "--fail-on", "=")).toContain("never");
    expect(await offered("completion", "")).toEqual(["bash", "zsh", "fish", "powershell"]);
  });

  it("offers the ids of concepts where one belongs", async () => {
    expect(await offered("glossary", "show", "yum")).toContain("yumai-township");
    expect(await offered("glossary", "dossier", "--format", "json", "yum")).toContain("yumai-township");
  });

  it("leaves files and free text to the shell", async () => {
    expect(await offered("prepare", "")).toEqual([]);
    expect(await offered("glossary", "dossier", "yumai", "")).toEqual([]);
    expect(await offered("prepare", "-o", "")).toEqual([]);
  });

  it("works in bash, and runs nothing that is typed", async () => {
    const typed = "COMP_WORDS=(duiyi glossary show 'yumai-$(touch made)'); COMP_CWORD=3; _duiyi";
    const asked = `COMP_WORDS=(duiyi glossary show yumai-); COMP_CWORD=3; _duiyi; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(run("bash", ["-c", `${await script("bash")}\n${typed}\n${asked}\nls`])).toBe("yumai-township\nnotes.txt\n");
  });

  it.skipIf(!hasShell("fish"))("works in fish", async () => {
    const shown = run("fish", ["-c", `${await script("fish")}\ncomplete -C 'duiyi glossary show yumai-'`]);
    expect(shown).toBe("yumai-township\t玉麦乡\n");
    expect(run("fish", ["-c", `${await script("fish")}\ncomplete -C 'duiyi prepare no'`])).toContain("notes.txt");
  });

  it.skipIf(!hasShell("zsh"))("works in zsh", async () => {
    const stub = `compdef() { :; }; _describe() { print -l -- \${(P)2}; }; _files() { print files; }`;
    const asked = async (line: string) => run("zsh", ["-c", `${stub}\n${await script("zsh")}\n${line}\n_duiyi`]);
    expect(await asked("words=(duiyi glossary show yumai-) CURRENT=4")).toBe("yumai-township:玉麦乡\n");
    expect(await asked("words=(duiyi prepare '') CURRENT=3")).toBe("files\n");
  });
});
