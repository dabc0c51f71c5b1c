import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-validate-"));

const duiyi = (...args: string[]) => runIn(folder, args);

const file = (unit: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh" trgLang="en">\n<file id="f1">${unit}</file></xliff>\n`;
const segment = "<segment><source>你好</source><target>Hello</target></segment>";

beforeAll(() => {
  writeFileSync(join(folder, "good.xlf"), file(`<unit id="u1">${segment}</unit>`));
  writeFileSync(
    join(folder, "bad.xlf"),
    file(`<unit id="u1">${segment}</unit>\n<unit id="u1" state="new">${segment}</unit>`),
  );
  writeFileSync(join(folder, "broken.xlf"), file("<unit>"));
  writeFileSync(
    join(folder, "loose.xlf"),
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh" datatype="plaintext" tool="t"><body/></file></xliff>',
  );
});

describe("duiyi validate", () => {
  it("says that a file keeps to the specification, and ends with 0", async () => {
    const { code, out, err } = await duiyi("validate", "good.xlf");
    expect(out).toBe("good.xlf: XLIFF 2.1, 1 segment; conforms to the specification\n");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("says every violation with its place, clause and rule, and ends with 1", async () => {
    const { code, out } = await duiyi("validate", "bad.xlf");
    expect(out.split("\n")).toEqual([
      "bad.xlf:3:7  An earlier unit of the file has the id “u1” too. (XLIFF 2.1, 4.3.1.21)  (xliff/unit-id)",
      "bad.xlf:3:15  <unit> has no attribute state. (XLIFF 2.1, 4.2.2.5)  (xliff/attribute-unknown)",
      "bad.xlf: XLIFF 2.1, 2 segments; 2 violations",
      "",
    ]);
    expect(code).toBe(1);
  });

  it("warns of what the specification's own sources do not agree on, and lets the file pass", async () => {
    writeFileSync(
      join(folder, "disputed.xlf"),
      file(`<unit id="u1">${segment.replace("<target>", '<target xml:lang="en-GB">')}</unit>`),
    );
    const { code, out } = await duiyi("validate", "disputed.xlf");
    expect(out.split("\n")).toEqual([
      "disputed.xlf:2:57  warning: <target> is in “en-GB” by xml:lang; trgLang of the file is “en”, and the specification wants the same value. (XLIFF 2.1, 4.3.2.1)  (xliff/narrower-language)",
      "disputed.xlf: XLIFF 2.1, 1 segment; conforms to the specification; 1 warning",
      "",
    ]);
    expect(code).toBe(0);
    const { out: json } = await duiyi("validate", "disputed.xlf", "bad.xlf", "--format", "json");
    expect(JSON.parse(json).summary).toEqual({ segments: 3, error: 2, warning: 1, info: 0 });
  });

  it("gives scripts the same as JSON", async () => {
    const { code, out } = await duiyi("validate", "good.xlf", "bad.xlf", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      schema: "duiyi.issues/1",
      issues: [
        {
          rule: "xliff/unit-id",
          type: "markup",
          severity: "error",
          values: { element: "unit", attribute: "id", value: "u1", clause: "XLIFF 2.1, 4.3.1.21" },
          file: "bad.xlf",
          line: 3,
          column: 7,
          message: "An earlier unit of the file has the id “u1” too. (XLIFF 2.1, 4.3.1.21)",
        },
        { rule: "xliff/attribute-unknown", line: 3, column: 15 },
      ],
      summary: { segments: 3, error: 2, warning: 0, info: 0 },
    });
    expect(code).toBe(1);
  });

  it("ends with 4 for what is no XLIFF, 3 for what cannot be read, and 5 where some of several fail", async () => {
    expect(await duiyi("validate", "broken.xlf")).toMatchObject({
      code: 4,
      out: "",
      err: expect.stringMatching(/^broken\.xlf:2:\d+: .*not well-formed/u),
    });
    expect((await duiyi("validate", "none.xlf")).code).toBe(3);
    const { code, out, err } = await duiyi("validate", "broken.xlf", "bad.xlf");
    expect(code).toBe(5);
    expect(out).toContain("2 violations");
    expect(err).toContain("broken.xlf:2:");
  });

  it("is strict with XLIFF 1.2 where it is asked to", async () => {
    expect((await duiyi("validate", "loose.xlf")).code).toBe(0);
    const { code, out } = await duiyi("validate", "--strict", "loose.xlf");
    expect(out).toContain("<file> has no attribute tool. (XLIFF 1.2, #file)");
    expect(code).toBe(1);
  });

  it("reads as deep as it is told", async () => {
    expect(await duiyi("validate", "good.xlf", "--max-depth", "4")).toMatchObject({ code: 4 });
    expect(await duiyi("validate", "good.xlf", "--max-depth", "none")).toMatchObject({ code: 2 });
  });

  it.each([
    ["1.2"],
    ["1.2", "--mark-terms"],
    ["1.2", "--for", "omegat"],
    ["2.0"],
    ["2.1", "--mark-terms"],
    ["2.2", "--mark-terms"],
  ])("has nothing to say against what prepare writes as XLIFF %s %s %s", async (version, ...options) => {
    copyFileSync("test/samples/river-town.txt", join(folder, "town.txt"));
    expect((await duiyi("prepare", "town.txt", "--force", "--xliff", version, ...options)).code).toBe(0);
    const written = options.includes("omegat") ? "source/town.en.xlf" : "town.en.xlf";
    const { code, out } = await duiyi("validate", "--strict", written);
    expect(out).toBe(`${written}: XLIFF ${version}, 33 segments; conforms to the specification\n`);
    expect(code).toBe(0);
  });
});
