import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const sample = "../shared/samples/000_d619441e4e52d61d.txt";
const here = existsSync(sample);
const duiyi = async (...args: string[]) => (await runIn(".", args)).out;

describe.skipIf(!here)("the real sample (skipped without ../shared)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-sample-"));
  const paragraphs = here ? (await duiyi("repair", sample)).trimEnd().split("\n") : [];
  const terms = here
    ? (await duiyi("terms", sample))
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];
  const count = (text: string): number => terms.filter((match) => match.text.includes(text)).length;

  it("joins each of the 101 lines that break off inside a sentence, and no heading", () => {
    const lines = readFileSync(sample, "utf8")
      .split(/\s*\n\s*/u)
      .filter((line) => line !== "");
    expect(lines).toHaveLength(160);
    const open = lines.flatMap((line, index) => (/[。！？；：…][”]?$/u.test(line) ? [] : [index]));
    expect(open).toHaveLength(106);
    const joined = open.filter((index) =>
      paragraphs.some((paragraph) => paragraph.includes(`${lines[index]}${lines[index + 1] ?? "⏎"}`)),
    );
    expect(joined).toHaveLength(101);
    expect(lines.filter((line) => /^[，·]/u.test(line))).toHaveLength(3);
    expect(paragraphs.filter((paragraph) => /^[，·]/u.test(paragraph))).toEqual([]);
  });

  it("keeps its four headings by themselves", () => {
    for (const heading of [
      "携手共建美丽幸福西藏",
      "——党的十八大以来对口支援西藏工作成就综述",
      "殷殷嘱托、催人奋进",
      "携手同心、团结奋进",
    ]) {
      expect(paragraphs).toContain(heading);
    }
  });

  it("finds the names that wraps had split", () => {
    expect([count("玉麦"), count("组团式"), count("山南")]).toEqual([5, 16, 5]);
    const text = paragraphs.join("\n");
    for (const whole of ["帕那镇", "昌都市", "医务人员", "教育人才", "3年来", "1141家", "400多种"])
      expect(text).toContain(whole);
  });

  it("asks the editor about everything that looks damaged, with line numbers", async () => {
    await duiyi("prepare", sample, "-o", folder);
    const rows = readFileSync(join(folder, "000_d619441e4e52d61d.queries.csv"), "utf8").split("\r\n").slice(1);
    const asked = rows.map((row) => row.split(",").slice(1, 3).join(" ")).filter((row) => row !== "");
    for (const query of [
      "source/near-miss 111",
      "source/gap 181",
      "source/repeat 217",
      "source/repeat-cut-off 303",
      "source/cut-off 321",
    ]) {
      expect(asked).toContain(query);
    }
    expect(asked.filter((query) => query.startsWith("source/orphan"))).toEqual([
      "source/orphan 131",
      "source/orphan 217",
      "source/orphan 303",
    ]);
    expect(rows.join("\n")).toContain("Lines 217–301");
  });

  const xsd = "../shared/tools/xliff-xsd";
  const canValidate = existsSync(xsd) && spawnSync("xmllint", ["--version"]).status === 0;
  it.skipIf(!canValidate).each(["bilingual", "omegat"])(
    "writes XLIFF of the strict schema in the profile %s (skipped without xmllint)",
    async (profile) => {
      const out = join(folder, profile);
      await duiyi("prepare", sample, "-o", out, ...(profile === "omegat" ? ["--for", "omegat"] : []));
      const source = profile === "omegat" ? join(out, "source") : out;
      const { status, stdout } = spawnSync(xsd, ["--strict", join(source, "000_d619441e4e52d61d.en.xlf")], {
        encoding: "utf8",
      });
      expect(stdout).toBe("");
      expect(status).toBe(0);
    },
  );
});
