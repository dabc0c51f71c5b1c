import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ioOver } from "../../src/cli/context.js";
import { duiyi as runIn } from "./duiyi.js";

/** An escape sequence, one of a single character, a bell, a style that hides what follows, an override of direction. */
const HOSTILE = "\u001b]0;owned\u0007\u009b2J\u001b[8m\u202etxt";
const ACTS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Colours and weights that a report shows. */
const OURS = /\u001b\[(?:1|2|22|31|33|36|39)m/gu;

const folder = mkdtempSync(join(tmpdir(), "duiyi-terminal-"));
const name = `渡口${HOSTILE.replace(/\//gu, "")}`;
const xliff = `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="${"\u009b\u202e"}a.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body><trans-unit id="\u202e1"><source>渡口有3条船。</source><target>There are 4 boats at \u009b\u202ethe ferry.</target></trans-unit></body></file></xliff>`;

beforeAll(() => {
  mkdirSync(join(folder, "g"));
  const term = (id: string): object => ({
    id,
    kind: "place",
    definition: HOSTILE,
    terms: { zh: [{ text: "渡口", status: "preferred" }], en: [{ text: `Ferry${HOSTILE}`, status: "preferred" }] },
  });
  writeFileSync(join(folder, "g/p.yaml"), JSON.stringify({ concepts: [term("e1"), term("e2")] }));
  writeFileSync(join(folder, `${name}.xlf`), xliff);
  writeFileSync(join(folder, `${name}.tsv`), `渡口有3条船。\tThere are 4 boats${HOSTILE}.\n`);
  writeFileSync(join(folder, `${name}.txt`), "渡口有3条船。\n");
  writeFileSync(join(folder, `${name}.more.txt`), "他在玉麦镇工作。玉麦镇很好。\n");
  writeFileSync(join(folder, `${name}.en.txt`), `There are 4 boats${HOSTILE}.\n`);
  const config = { from: "zh-CN", to: "en", sources: ["**/渡口*xt.txt"], glossary: ["g"] };
  writeFileSync(join(folder, "duiyi.config.json"), JSON.stringify(config));
});

const commands: readonly (readonly string[])[] = [
  ["glossary", "list", "--glossary", "g"],
  ["glossary", "list", "--glossary", "g", "--format", "json"],
  ["glossary", "search", "Ferry", "--glossary", "g"],
  ["glossary", "show", "e1", "--glossary", "g"],
  ["glossary", "show", "e1", "--glossary", "g", "--format", "json"],
  ["glossary", "show", HOSTILE, "--glossary", "g"],
  ["glossary", "lint", "--glossary", "g"],
  ["glossary", "dossier", "e1", `${name}.txt`, "--glossary", "g"],
  ["glossary", "dossier", "e1", `${name}.txt`, "--glossary", "g", "--format", "json"],
  ["glossary", "candidates", `${name}.more.txt`, "--glossary", "g"],
  ["check", `${name}.xlf`],
  ["check", `${name}.tsv`, "--glossary", "g"],
  ["check", `${name}.tsv`, "--format", "github"],
  ["check", `${name}.tsv`, "--format", "json"],
  ["check", `${name}.tsv`, "--format", "sarif"],
  ["check", `${name}.tsv`, "--format", "junit"],
  ["check", `${name}.tsv`, "--format", "html"],
  ["check", `${name}.gone`],
  ["validate", `${name}.xlf`],
  ["stats", `${name}.xlf`],
  ["terms", `${name}.txt`, "--glossary", "g"],
  ["prepare", `${name}.txt`, "-o", "out", "--glossary", "g"],
  ["publish", `${name}.xlf`, "--to", "tsv"],
  ["publish", `${name}.xlf`, "--to", "jsonl", "-o", "-"],
  ["explain", HOSTILE],
  ["check", `--${HOSTILE}`],
  [HOSTILE],
  ["glossary", "export", "--to", "csv", "--glossary", "g"],
  ["tm", "import", `${name}.tsv`, "--tm", "mem", "--author", HOSTILE],
  ["tm", "concordance", "渡口", "--tm", "mem"],
  ["tm", "search", `${name}.txt`, "--tm", "mem", "--format", "pretty"],
  ["tm", "search", `${name}.txt`, "--tm", "mem"],
  ["tm", "stats", "--tm", "mem"],
  ["tm", "export", "--to", "tsv", "--tm", "mem"],
  ["tm", "export", "--to", "jsonl", "--tm", "mem"],
  ["align", `${name}.txt`, `${name}.en.txt`, "--to", "jsonl"],
  ["align", `${name}.txt`, `${name}.en.txt`, "--to", "tsv"],
  ["run"],
  ["status"],
  ["handoff", "--who", HOSTILE, "-o", "kit/"],
  ["handback", "kit/"],
  ["handback", HOSTILE],
];
/** Those whose standard output is a document, which programs take as it is. */
const isDocument = ([first = "", second = ""]: readonly string[]): boolean =>
  ["glossary export", "tm export"].includes(`${first} ${second}`) || first === "align";

describe("what is printed", () => {
  it.each(commands)("holds nothing that acts on a terminal: duiyi %s %s %s", async (...args) => {
    const { out, err } = await runIn(folder, args);
    if (!isDocument(args)) expect(out).not.toMatch(ACTS);
    expect(err).not.toMatch(ACTS);
    expect(out + err).not.toBe("");
    const onScreen = await runIn(folder, args, {}, { hasColours: true, columns: 80 });
    expect(onScreen.out.replace(OURS, "")).not.toMatch(ACTS);
  });

  it("gives a program the text itself in JSON", async () => {
    const { out } = await runIn(folder, ["glossary", "show", "e1", "--glossary", "g", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ definition: HOSTILE });
  });

  it("gives a program a document as it is, and shows it on a terminal by pictures", () => {
    const written: string[] = [];
    const streams = {
      out: (content: string | Uint8Array) => void written.push(Buffer.from(content).toString()),
      err: () => undefined,
      exit: () => undefined,
    };
    const file = ioOver({ ...streams, isTerminal: { out: false, err: false }, screen: { hasColours: false } });
    const terminal = ioOver({ ...streams, isTerminal: { out: true, err: true }, screen: { hasColours: true } });
    file.outDocument("a\u202eb\n");
    terminal.outDocument(Buffer.from("a\u202eb\u001b[2J\n"));
    terminal.outReport("\u001b[31mred\u001b[39m \u001b[2J\r\n");
    terminal.out("\u001b[8mhidden\n");
    expect(written).toEqual(["a\u202eb\n", "a\ufffdb␛[2J\n", "\u001b[31mred\u001b[39m ␛[2J␍\n", "␛[8mhidden\n"]);
  });
});
