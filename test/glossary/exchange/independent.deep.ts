import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exchangeFormats } from "../../../src/glossary/exchange/index.js";
import type { Concept } from "../../../src/model/concept.js";
import { glossary } from "./concepts.js";

const languages = { srcLang: "zh", trgLang: "en" };
const folder = mkdtempSync(join(tmpdir(), "duiyi-exchange-"));
const tools = resolve("../shared/tools");
const runs = (command: string, args: readonly string[]): boolean => spawnSync(command, args).status === 0;

/** A glossary of a hundred hostile concepts, always the same. */
const hostile: Concept[] = fc
  .sample(glossary(), { seed: 30042, numRuns: 50 })
  .flat()
  .slice(0, 100)
  .map((concept, index) => ({ ...concept, id: `${index}-${concept.id}` }));

async function write(id: string, concepts: readonly Concept[], options: object = {}): Promise<string> {
  const format = exchangeFormats.find((candidate) => candidate.id === id);
  const written = await format?.write(concepts, { ...languages, ...options });
  const path = join(folder, `${id}${Object.values(options).join("-")}${format?.extensions[0]}`);
  writeFileSync(path, written?.bytes ?? "");
  return path;
}

const tbxValidate = join(tools, "tbx-validate");
const canValidate = existsSync(tbxValidate) && runs("xmllint", ["--version"]) && spawnSync("jing").error === undefined;

describe.skipIf(!canValidate)("TBX held to its schemas (skipped without ../shared, xmllint and jing)", () => {
  const dialects = ["core", "min", "basic"] as const;
  it.each(
    dialects.flatMap((dialect) => [
      { dialect, style: "dca" },
      { dialect, style: "dct" },
    ]),
  )("is valid in the dialect $dialect and the style $style", async ({ dialect, style }) => {
    const path = await write("tbx", hostile, { dialect, style });
    const { status, stdout, stderr } = spawnSync(tbxValidate, [path, dialect, style], { encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("is valid where it is empty", async () => {
    const path = await write("tbx", [], { dialect: "basic", style: "dca" });
    expect(spawnSync(tbxValidate, [path, "basic", "dca"]).status).toBe(0);
  });

  it("is valid by the document type of v2", async () => {
    const path = await write("tbx2", hostile);
    const dtd = resolve("../shared/schemas/tbx/TBXcoreStructV02.dtd");
    expect(spawnSync("xmllint", ["--noout", "--nonet", "--dtdvalid", dtd, path]).stderr.toString()).toBe("");
  });
});

const xliffXsd = join(tools, "xliff-xsd");
describe.skipIf(!existsSync(xliffXsd) || !runs("xmllint", ["--version"]))(
  "the glossary module held to its schema (skipped without ../shared and xmllint)",
  () => {
    it.each([
      { when: "hostile", concepts: hostile },
      { when: "empty", concepts: [] },
    ])("is valid where it is $when", async ({ concepts }) => {
      const path = await write("gls", concepts);
      const { status, stdout } = spawnSync(xliffXsd, [path], { encoding: "utf8" });
      expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    });
  },
);

const plain: Concept[] = [
  {
    id: "xigaze",
    kind: "place",
    definition: "西藏的一个市",
    terms: {
      zh: [{ text: "日喀则市", status: "preferred" }],
      en: [
        { text: 'Xigazê "City"', status: "preferred" },
        { text: "=Shigatse", status: "forbidden" },
      ],
    },
  },
  {
    id: "qamdo",
    kind: "place",
    note: "第一行\n第二行",
    terms: { zh: [{ text: "昌都 <市>", status: "preferred" }], en: [{ text: "-Qamdo, City", status: "preferred" }] },
  },
];

const translateToolkit = join(tools, "cat/tt-check");
describe.skipIf(!existsSync(translateToolkit) || !runs("/usr/bin/python3", ["-c", "import translate.storage.tbx"]))(
  "TBX v2 in translate-toolkit (skipped without ../shared and translate-toolkit)",
  () => {
    it("has its pairs of terms", async () => {
      const path = await write("tbx2", plain);
      const { stdout } = spawnSync("/usr/bin/python3", [translateToolkit, path], { encoding: "utf8" });
      expect(stdout.split("\n").slice(1, -1)).toEqual([
        "    'xigaze' '日喀则市' 'Xigazê \"City\"'",
        "    'qamdo' '昌都 <市>' '-Qamdo, City'",
      ]);
    });
  },
);

const omegatRoundtrip = join(tools, "cat/omegat-roundtrip");
describe.skipIf(!existsSync(omegatRoundtrip) || !existsSync("/usr/share/omegat/OmegaT.jar"))(
  "glossaries in OmegaT 3.6 (skipped without ../shared and OmegaT)",
  () => {
    it.each([
      { id: "tbx2", comment: "definition: 西藏的一个市" },
      { id: "omegat", comment: "西藏的一个市" },
    ])(
      "show translators what may be used, from $id",
      async ({ id, comment }) => {
        const path = await write(id, plain);
        const text = join(folder, "text.txt");
        const out = join(folder, `omegat-${id}`);
        writeFileSync(text, "日喀则市在西藏。\n");
        spawnSync("python3", [omegatRoundtrip, "--glossary", path, "--out", out, text], { timeout: 170_000 });
        const rows = readFileSync(join(out, "glossary.tsv"), "utf8").trimEnd().split("\n").slice(1);
        expect(rows.map((row) => row.split("\t").slice(2))).toEqual([["日喀则市", 'Xigazê "City"', comment]]);
      },
      180_000,
    );
  },
);

describe.skipIf(!existsSync("/usr/lib/libreoffice/program/libsclo.so"))(
  "tables in LibreOffice Calc (skipped where it is not installed)",
  () => {
    const convert = (path: string, to: string, ...more: string[]): string => {
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const out = join(folder, "converted");
      spawnSync("soffice", [profile, "--headless", ...more, "--convert-to", to, "--outdir", out, path], {
        timeout: 120_000,
      });
      return join(
        out,
        `${path
          .split("/")
          .at(-1)
          ?.replace(/\.\w+$/u, "")}.${to.replace(/:.*/u, "")}`,
      );
    };
    const read = async (path: string): Promise<Concept[]> => {
      const format = exchangeFormats.find(({ id }) => path.endsWith(`.${id}`));
      const found = await format?.read(readFileSync(path), { name: path, ...languages });
      return found?.concepts.map(({ concept }) => concept) ?? [];
    };

    it("come home whole from a workbook that it has opened and saved", async () => {
      const path = convert(await write("xlsx", plain), "xlsx");
      expect(await read(path)).toEqual(plain);
    }, 180_000);

    it("are the same in CSV that it has made of a workbook, and the other way about", async () => {
      const asCsv = convert(await write("xlsx", plain), "csv:Text - txt - csv (StarCalc):44,34,76,1");
      expect(await read(asCsv)).toEqual(plain);
      const asXlsx = convert(await write("csv", plain), "xlsx", "--infilter=CSV:44,34,UTF8");
      const [xigaze, qamdo] = await read(asXlsx);
      expect(xigaze?.terms.en?.map(({ text }) => text)).toEqual(['Xigazê "City"', "'=Shigatse"]);
      expect(qamdo).toMatchObject({ note: "第一行\n第二行", terms: { en: [{ text: "'-Qamdo, City" }] } });
    }, 180_000);
  },
);
