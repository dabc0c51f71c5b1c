import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

let folder = "";
const publish = (...args: string[]) => runIn(folder, ["publish", "ferry.xlf", ...args]);

const unit = (id: number, source: string, target: string): string =>
  `\n<trans-unit id="${id}"><source>${source}</source><target state="${target === "" ? "new" : "translated"}">${target}</target></trans-unit>`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-speaks-"));
  const units = [
    unit(1, "渡船停了。", "The ferry has stopped."),
    unit(2, "票价是20元。", "A ticket costs 200 yuan."),
    unit(3, "桥还没修好。", ""),
    unit(4, "大家都在等。", "Everybody is waiting."),
  ];
  const body = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="ferry" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${units.join("")}</body></file></xliff>`;
  writeFileSync(join(folder, "ferry.xlf"), body);
});

describe("publish", () => {
  it.each([
    { args: ["-o", "page.html"], says: "ferry.xlf: 3 of 4 segments; 1 error open; 1 segment left out (line 4)" },
    { args: ["--to", "text", "-o", "text.txt"], says: "4 segments; 1 error open; 1 segment not translated (line 4)" },
    {
      args: ["--to", "xlsx", "-o", "table.xlsx"],
      says: "4 segments; 1 error open; 1 segment not translated (line 4)",
    },
  ])("says what is open and what was left out: $args", async ({ args, says }) => {
    const { code, err } = await publish(...args);
    expect({ code, says: err }).toEqual({ code: 0, says: expect.stringContaining(says) });
  });

  it("fails on what it is told to fail on, once all is written", async () => {
    expect((await publish("-o", "failing.html", "--fail-on", "error")).code).toBe(1);
    expect(readFileSync(join(folder, "failing.html"), "utf8")).toContain("Everybody is waiting.");
  });

  it("keeps numbers of segments and the words of the workshop from readers", async () => {
    await publish("-o", "public.html");
    const page = readFileSync(join(folder, "public.html"), "utf8");
    expect(Array.from(page.matchAll(/class="n"[^>]*>([^<]*)</gu), ([, text]) => text)).toEqual(["#", "#", "#"]);
    expect(page.replace(/<script.*?<\/script>/gsu, "")).not.toMatch(/>(?:preferred|admitted|\d+ segments?)[ <,]/u);
  });
});
