import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readXliff } from "../../src/interchange/index.js";
import { duiyi as runIn } from "./duiyi.js";

const tools = resolve("../shared/tools/cat");
const has = (program: string): boolean => spawnSync("which", [program]).status === 0;
const isThere = existsSync(tools);
const hasOmegat = isThere && existsSync("/usr/share/omegat/OmegaT.jar") && has("java");
const hasPoedit = isThere && ["poedit", "xvfb-run", "xdotool", "dbus-run-session"].every(has);
const hasLokalize = isThere && ["lokalize", "qdbus", "dbus-run-session"].every(has);
const hasToolkit = isThere && spawnSync("/usr/bin/python3", ["-c", "import translate"]).status === 0;
const SLOW = 300_000; // milliseconds

const folder = mkdtempSync(join(tmpdir(), "duiyi-states-"));
const at = (name: string): string => join(folder, name);
const duiyi = (...args: string[]) => runIn(folder, args);

/** The Chinese sentence and its English by the state that we mean; what has moved in the text has to be looked at again. */
const sentences = [
  { state: "moved", source: "渡口的船停了。", target: "The ferry has stopped." },
  { state: "translated", source: "河上新修了一座桥。", target: "A new bridge spans the river." },
  { state: "reviewed", source: "桥头有一家茶馆。", target: "There is a teahouse at the bridgehead." },
  { state: "final", source: "茶馆天亮就开门。", target: "The teahouse opens at daybreak." },
  { state: "initial", source: "老人们都来喝茶。", target: "" },
] as const;
const STATES_12 = {
  moved: "translated",
  translated: "translated",
  reviewed: "signed-off",
  final: "final",
  initial: "new",
};

/** A text whose earlier translation has every state, prepared anew for a tool: its first sentence has changed places. */
async function prepared(kit: string): Promise<string> {
  const [moved, ...others] = sentences;
  const units = sentences.map(
    ({ state, source, target }, index) =>
      `<trans-unit id="u${index}"><source>${source}</source><target state="${STATES_12[state]}">${target}</target></trans-unit>`,
  );
  writeFileSync(
    at("earlier.xlf"),
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="story.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${units.join("")}</body></file></xliff>`,
  );
  writeFileSync(at("story.txt"), `${[...others, moved].map(({ source }) => source).join("\n\n")}\n`);
  const { code, err } = await duiyi(
    "prepare",
    "story.txt",
    "--previous",
    "earlier.xlf",
    "--for",
    kit,
    "-o",
    kit,
    "--force",
  );
  expect(code, err).toBe(0);
  return kit === "omegat" ? join(kit, "source", "story.en.xlf") : join(kit, "story.en.xlf");
}

const stateOf = (source: string): string => sentences.find((sentence) => sentence.source === source)?.state ?? source;
const tool = (name: string, ...args: string[]): string =>
  execFileSync(join(tools, name), args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
describe.skipIf(!hasToolkit)("translate-toolkit (skipped where it or ../shared is not at hand)", () => {
  it("takes for done what a reviser has approved, and for fuzzy what is only translated", {
    timeout: SLOW,
  }, async () => {
    const script = `
from translate.storage import factory
for unit in factory.getobject("${await prepared("trados")}").units:
    if not unit.isheader(): print(unit.source, "done" if unit.target and not unit.isfuzzy() else "open", sep="\\t")`;
    const shown = execFileSync("/usr/bin/python3", ["-c", script], { cwd: folder, encoding: "utf8" })
      .trim()
      .split("\n");
    expect(
      Object.fromEntries(shown.map((line) => line.split("\t")).map(([source = "", is]) => [stateOf(source), is])),
    ).toEqual({ moved: "open", translated: "open", reviewed: "done", final: "done", initial: "open" });
  });
});

describe.skipIf(!hasLokalize)("Lokalize (skipped where it or ../shared is not at hand)", () => {
  it("takes for ready what is reviewed or final, and nothing else, and leaves each state as it was", {
    timeout: SLOW,
  }, async () => {
    const given = await prepared("lokalize");
    const shown = tool("lokalize-roundtrip", given, "lokalize.xlf", "--prefix", "");
    const ready = Array.from(shown.matchAll(/ready=(\w+)\t(.*?)\t=>/gu), ([, is, source = ""]) => [
      stateOf(source),
      is,
    ]);
    expect(Object.fromEntries(ready)).toMatchObject({
      moved: "false",
      translated: "false",
      reviewed: "true",
      final: "true",
      initial: "false",
    });
    const statesIn = (name: string) =>
      readXliff(readFileSync(at(name), "utf8"), { name })
        .units.flatMap(({ segments }) => segments)
        .map(({ source, state }) => [stateOf(source.text), state]);
    expect(statesIn("lokalize.xlf")).toEqual(statesIn(given));
    expect(Object.fromEntries(statesIn("lokalize.xlf"))).toEqual({
      moved: "translated",
      translated: "translated",
      reviewed: "reviewed",
      final: "final",
      initial: "initial",
    });
  });
});

describe.skipIf(!hasPoedit)("Poedit (skipped where it or ../shared is not at hand)", () => {
  it.each([
    { state: "moved", shown: "needs work" },
    { state: "translated", shown: "translated" },
    { state: "reviewed", shown: "translated" },
    { state: "final", shown: "translated" },
  ])("shows what is $state as $shown", { timeout: SLOW, retry: 2 }, async ({ state, shown }) => {
    const whole = readFileSync(at(await prepared("poedit")), "utf8");
    const source = sentences.find((sentence) => sentence.state === state)?.source ?? "";
    const units = whole.match(/<trans-unit.*?<\/trans-unit>/gsu) ?? [];
    writeFileSync(
      at("one.xlf"),
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${units.find((unit) => unit.includes(source)) ?? ""}</body></file></xliff>`,
    );
    execFileSync(resolve("test/e2e/poedit-toggle.sh"), ["one.xlf", "toggled.xlf"], { cwd: folder }); // says the other of the two
    const toggled = /<target[^>]* state="([^"]*)"/u.exec(readFileSync(at("toggled.xlf"), "utf8"))?.[1];
    expect(toggled === "translated" ? "needs work" : "translated").toBe(shown);
  });
});

describe.skipIf(!hasOmegat)("OmegaT (skipped where it or ../shared is not at hand)", () => {
  it("fills in what holds, and leaves what has moved or is not translated to the translator", {
    timeout: SLOW,
  }, async () => {
    await prepared("omegat");
    const { status } = spawnSync(
      "java",
      [
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-jar",
        "/usr/share/omegat/OmegaT.jar",
        "omegat",
        "--mode=console-translate",
        `--config-dir=${at("cfg")}`,
        `--script=${join(tools, "dump-segments.groovy")}`,
      ],
      { cwd: folder, encoding: "utf8", env: { ...process.env, ZP_DUMP: at("segments.tsv") } },
    );
    expect(status).toBe(0);
    const rows = readFileSync(at("segments.tsv"), "utf8").trimEnd().split("\n");
    const shown = rows
      .map((row) => row.split("\t"))
      .map(([, , , source = "", translation]) => [stateOf(source), translation !== ""]);
    expect(Object.fromEntries(shown)).toEqual({
      moved: false,
      translated: true,
      reviewed: true,
      final: true,
      initial: false,
    });
  });
});
