import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { duiyi } from "../duiyi.js";
import { sisters as damage } from "./damage.js";
import { faultsOf, type Sister } from "./sister.js";
import { sisters as text } from "./text.js";
import { sisters as tongues } from "./tongues.js";
import { sisters as values } from "./values.js";
import { sisters as words } from "./words.js";

/** Cases by the kind of report, with the names that ../shared/data/reports.jsonl has for them. */
const kinds: Readonly<Record<string, readonly Sister[]>> = { ...damage, ...tongues, ...text, ...values, ...words };

/** Kinds whose outputs are packages of parts: their sisters edit those, and stand in these files. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  office: [
    "test/interchange/review/odd-cells.test.ts",
    "test/interchange/review/import.test.ts",
    "test/glossary/exchange/xlsx.test.ts",
  ],
};

describe.each(Object.entries(kinds))("reports of the kind %s", (_kind, sisters) => {
  it.each(sisters)("are answered: $says", async (sister) => {
    expect(await faultsOf(sister, duiyi)).toEqual([]);
  });
});

describe("every kind of report", () => {
  const reports = "../shared/data/reports.jsonl";

  it.skipIf(!existsSync(reports))("has three sisters or more", () => {
    const lines = readFileSync(reports, "utf8").trim().split("\n");
    const named = new Set(lines.map((line) => String(JSON.parse(line).kind)));
    const few = Array.from(named).filter((kind) => (kinds[kind]?.length ?? 0) < 3 && !(kind in elsewhere));
    expect(few).toEqual([]);
  });

  it("has files where its sisters stand elsewhere", () => {
    expect(
      Object.values(elsewhere)
        .flat()
        .filter((path) => !existsSync(path)),
    ).toEqual([]);
  });
});
