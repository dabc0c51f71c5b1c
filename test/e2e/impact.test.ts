import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const GLOSSARY = `concepts:
  - id: clinic
    kind: general
    terms:
      zh:
        - {text: 卫生所, status: preferred}
      en:
        - {text: clinic, status: preferred}
        - {text: health post, status: admitted}
        - {text: hygiene station, status: forbidden}
`;

const unit = (id: number, source: string, target: string, state: string): string =>
  `    <trans-unit id="u${id}"><source>${source}</source><target state="${state}">${target}</target></trans-unit>\r\n`;

const XLIFF =
  `<?xml version="1.0" encoding="UTF-8"?>\r\n` +
  `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><x:file original="a.txt" source-language='zh-CN' target-language="en" datatype="plaintext"><x:body>\r\n` +
  [
    unit(1, "村里有一个卫生所。", "The village has a clinic &amp; a school.", "translated"),
    unit(2, "三个卫生所都开了。", 'All three <g id="1">clinics</g> are open.', "final"),
    unit(3, "卫生所很远。", "The hygiene station is far.", "translated"),
    unit(4, "卫生所不大。", "The health post is small.", "translated"),
    unit(5, "卫生所新。", "It is new.", "translated"),
    unit(6, "诊所。", "A clinic.", "translated"),
  ]
    .join("")
    .replace(/<(\/?)(trans-unit|source|target|g)/gu, "<$1x:$2") +
  "</x:body></x:file></x:xliff>\r\n<!-- end -->";

const TMX =
  `<?xml version="1.0"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body>` +
  `<tu><tuv xml:lang="zh-CN"><seg>卫生所在哪里？</seg></tuv><tuv xml:lang="en"><seg>Where is the clinic?</seg></tuv></tu></body></tmx>`;

/** UTF-16, little end first, with its mark. */
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

function preferences() {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-impact-"));
  mkdirSync(join(folder, "glossary"));
  writeFileSync(join(folder, "glossary", "phrases.yaml"), GLOSSARY);
  writeFileSync(join(folder, "a.xlf"), `\uFEFF${XLIFF}`);
  writeFileSync(join(folder, "memory.tmx"), utf16(TMX));
  const impact = (...args: string[]) => runIn(folder, ["glossary", "impact", ...args, "--glossary", "glossary"]);
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  return { folder, impact, read };
}

const ASKED = ["clinic", "a.xlf", "memory.tmx", "--to", "aid station"];

describe("duiyi glossary impact", () => {
  it("shows what would change by state, and changes nothing", async () => {
    const { impact, read } = preferences();
    const { code, out } = await impact(...ASKED);
    expect(code).toBe(0);
    expect(out).toContain("a.xlf:3:");
    expect(out).toContain("  - The village has a clinic & a school.\n  + The village has an aid station & a school.\n");
    expect(out).toContain("rendered in a form that is admitted");
    expect(out).toContain("no known rendering found");
    expect(out).toMatch(/4 segments would change \(translated 3, final 1\); already so: 0\n$/u);
    expect(read("a.xlf").toString()).toBe(`\uFEFF${XLIFF}`);
  });

  it("changes every file in its own bytes, and takes the change back", async () => {
    const { impact, read } = preferences();
    const before = { xlf: read("a.xlf"), tmx: read("memory.tmx") };
    const { code, err } = await impact(...ASKED, "--apply");
    expect(code).toBe(0);
    expect(err).toContain("clinic.changes.json");
    const expected = XLIFF.replace("a clinic &amp;", "an aid station &amp;")
      .replace(">clinics<", ">aid stations<")
      .replace("hygiene station", "aid station");
    expect(read("a.xlf").toString()).toBe(`\uFEFF${expected}`);
    expect(read("memory.tmx")).toEqual(utf16(TMX.replace("clinic", "aid station")));
    const undone = await impact("--undo", "clinic.changes.json");
    expect(undone.code).toBe(0);
    expect(undone.err).toContain("a.xlf: 3 segments changed back");
    expect(read("a.xlf")).toEqual(before.xlf);
    expect(read("memory.tmx")).toEqual(before.tmx);
  });

  it("changes the states asked for, and leaves the others with the reason", async () => {
    const { impact, read } = preferences();
    const { out } = await impact(...ASKED, "--state", "final", "--apply");
    expect(out).toContain("left for its state");
    expect(read("a.xlf").toString()).toContain("a clinic &amp;");
    expect(read("a.xlf").toString()).toContain(">aid stations<");
  });

  it("leaves what was edited since, says so, and fails", async () => {
    const { folder, impact, read } = preferences();
    await impact(...ASKED, "--apply");
    writeFileSync(join(folder, "a.xlf"), read("a.xlf").toString().replace("is far.", "is very far."));
    const { code, err } = await impact("--undo", "clinic.changes.json");
    expect(code).toBe(5);
    expect(err).toContain("a.xlf: left as they are, because they were edited since or are gone: u3");
    expect(read("a.xlf").toString()).toContain("The aid station is very far.");
  });

  it("takes up the record of a run that was broken off between two files", async () => {
    const { folder, impact, read } = preferences();
    const before = { xlf: read("a.xlf"), tmx: read("memory.tmx") };
    await impact(...ASKED, "--apply");
    const record = read("clinic.changes.json");
    writeFileSync(join(folder, "memory.tmx"), before.tmx);
    const { code, err } = await impact(...ASKED, "--apply");
    expect(code).toBe(0);
    expect(err).toContain("Wrote clinic.changes.json");
    expect(read("clinic.changes.json")).toEqual(record);
    expect(readdirSync(folder)).not.toContain("clinic.changes-2.json");
    expect((await impact("--undo", "clinic.changes.json")).code).toBe(0);
    expect(read("a.xlf")).toEqual(before.xlf);
    expect(read("memory.tmx")).toEqual(before.tmx);
  });

  it("takes up a record that was asked for, with a file that is new", async () => {
    const { folder, impact, read } = preferences();
    const before = read("a.xlf");
    await impact(...ASKED, "--apply", "--record", "mine.json");
    writeFileSync(join(folder, "a.xlf"), before);
    writeFileSync(join(folder, "b.xlf"), before);
    const { code } = await impact(...ASKED, "b.xlf", "--apply", "--record", "mine.json");
    expect(code).toBe(0);
    const { err } = await impact("--undo", "mine.json");
    expect(err.match(/[\w.]+: \d+ segments? changed back/gu)).toEqual([
      "a.xlf: 3 segments changed back",
      "memory.tmx: 1 segment changed back",
      "b.xlf: 3 segments changed back",
    ]);
    expect(read("a.xlf")).toEqual(before);
    expect(read("b.xlf")).toEqual(before);
  });

  it("writes another record for changes that no record tells", async () => {
    const { folder, impact } = preferences();
    writeFileSync(join(folder, "b.xlf"), `\uFEFF${XLIFF}`);
    await impact(...ASKED, "--apply");
    const { err } = await impact("clinic", "b.xlf", "--to", "aid station", "--apply");
    expect(err).toContain("Wrote clinic.changes-2.json");
  });

  it("says what is changed back already, and does not fail", async () => {
    const { impact, read } = preferences();
    const before = read("a.xlf");
    await impact(...ASKED, "--apply");
    await impact("--undo", "clinic.changes.json");
    const { code, err } = await impact("--undo", "clinic.changes.json");
    expect(code).toBe(0);
    expect(err).toContain("a.xlf: 3 segments had been changed back already");
    expect(err).toContain("memory.tmx: 1 segment had been changed back already");
    expect(err).not.toContain("edited since");
    expect(read("a.xlf")).toEqual(before);
  });

  it("gives the same as JSON", async () => {
    const { impact } = preferences();
    const report = JSON.parse((await impact(...ASKED, "--from", "hygiene station", "--format", "json")).out);
    expect(report).toMatchObject({
      schema: "duiyi.impact/1",
      concept: "clinic",
      summary: { changes: 1, states: { translated: 1 }, left: { otherwise: 4, unfound: 1 } },
    });
  });

  it("says what is missing, and what is no record", async () => {
    const { impact } = preferences();
    expect((await impact("clinic")).code).toBe(2);
    const { code, err } = await impact("--undo", "a.xlf");
    expect(code).toBe(3);
    expect(err).toContain("not a record of changes");
  });

  it("does not take a record that is there already", async () => {
    const { impact, read } = preferences();
    const { code } = await impact(...ASKED, "--apply", "--record", "a.xlf");
    expect(code).toBe(6);
    expect(read("a.xlf").toString()).toBe(`\uFEFF${XLIFF}`);
  });
});
