import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shippedTranslator } from "../../src/library/home.js";
import { openMemory } from "../../src/library/memory/open-memory.js";
import { nodeFiles } from "../../src/library/node/node-files.js";
import { open } from "../../src/library/open.js";
import { openStore } from "../../src/library/store/open-store.js";
import { initStore } from "../../src/team/index.js";
import { hasServer, startServer, type TestServer } from "./server.js";

async function* lines(...records: readonly object[]): AsyncGenerator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

describe.skipIf(!hasServer)("a project of a store in a folder", () => {
  let server: TestServer;
  let url = "";
  const add = (tm: string, ...records: readonly object[]) =>
    open().memory.add(lines(...records), tm, { onAdded: () => undefined, state: "reviewed" });
  const targetsOf = async (tm: string): Promise<string[]> => {
    const all: string[] = [];
    for await (const line of open().memory.export(tm, "jsonl")) all.push(JSON.parse(line).target);
    return all.sort();
  };
  const term = (zh: string, en: string) => ({
    ...{ id: en.toLowerCase(), kind: "place" as const },
    terms: { zh: [{ text: zh, status: "preferred" as const }], en: [{ text: en, status: "proposed" as const }] },
  });

  beforeAll(async () => {
    server = startServer("C");
    url = `${await server.database()}&project=news`;
    await initStore(url);
  }, 120_000);
  afterAll(() => server?.stop());

  it("works without the server, comes back as a union, and lists what was changed on both sides", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "duiyi-out-")), "news");
    const [memory, terms] = [join(folder, "memory"), [join(folder, "glossary")]];
    await add(url, { source: "道路已经修好。", target: "The road is mended." });
    for (const one of [term("玉麦", "Yumai"), term("西宁", "Xining")])
      await open({ glossary: [url] }).glossary.add(one);
    const store = await openStore(url);
    expect(await store.checkOut(folder)).toEqual({ pairs: 1, concepts: 2 });

    await add(
      memory,
      { source: "会议开始了。", target: "The meeting began." },
      { source: "天晴了。", target: "It is fine." },
    );
    await add(url, { source: "会议开始了。", target: "The session opened." });
    await open({ glossary: terms }).glossary.setStatus("yumai", "Yumai", "preferred");
    await open({ glossary: terms }).glossary.setStatus("xining", "Xining", "preferred");
    await open({ glossary: [url] }).glossary.setStatus("xining", "Xining", "admitted");

    expect(await (await openStore(url)).checkIn(folder)).toEqual({
      ...{ pairs: 2, removed: 0, concepts: 1 },
      conflicts: [
        { kind: "targets", source: "会议开始了。", here: "The meeting began.", there: "The session opened." },
        { kind: "concept", id: "xining" },
      ],
    });
    expect(await targetsOf(url)).toEqual([
      "It is fine.",
      "The meeting began.",
      "The road is mended.",
      "The session opened.",
    ]);
    const again = await (await openStore(url)).checkIn(folder);
    expect(again).toMatchObject({ pairs: 0, concepts: 0 });
    const statuses = (await open({ glossary: [url] }).glossary.concepts()).map(
      ({ terms: { en = [] } }) => en[0]?.status,
    );
    expect(statuses).toEqual(["admitted", "preferred"]);
  });

  it("takes out what was taken out of the folder, and brings back a note; what was changed in the store stays", async () => {
    const own = url.replace("project=news", "project=archive");
    const folder = join(mkdtempSync(join(tmpdir(), "duiyi-out-")), "archive");
    const memory = join(folder, "memory");
    const pair = (source: string, target: string, more: object = {}) => ({ source, target, ...more });
    await add(
      own,
      pair("水位上升了。", "The water rose."),
      pair("水位下降了。", "The water fell."),
      pair("文件已经送达。", "The paper has arrived."),
    );
    await (await openStore(own)).checkOut(folder);
    const idOf = async (target: string): Promise<string> => {
      for await (const line of open().memory.export(memory, "jsonl")) {
        const record = JSON.parse(line);
        if (record.target === target) return record.id;
      }
      throw new Error(`${target} is not there`);
    };
    const folderOf = async () =>
      openMemory(memory, { files: nodeFiles, ui: shippedTranslator("en"), onNotice: () => undefined });
    const opened = await folderOf();
    const gone = [await idOf("The water rose."), await idOf("The water fell.")];
    await opened.write((writer) => writer.remove(gone));
    opened.close();
    await add(own, pair("水位下降了。", "The water fell.", { notes: ["said otherwise on the radio"] }));
    await add(memory, pair("文件已经送达。", "The paper has arrived.", { notes: ["of the court"] }));

    expect(await (await openStore(own)).checkIn(folder)).toEqual({
      ...{ pairs: 1, removed: 1, concepts: 0 },
      conflicts: [{ kind: "removed", source: "水位下降了。", there: "The water fell." }],
    });
    expect(await targetsOf(own)).toEqual(["The paper has arrived.", "The water fell."]);
    const lines: string[] = [];
    for await (const line of open().memory.export(own, "jsonl")) lines.push(line);
    expect(lines.join("")).toContain("of the court");
  });

  it("takes nothing out for a folder that lost its memory", async () => {
    const own = url.replace("project=news", "project=lost");
    const folder = join(mkdtempSync(join(tmpdir(), "duiyi-out-")), "lost");
    await add(own, { source: "会议结束了。", target: "The meeting ended." });
    await (await openStore(own)).checkOut(folder);
    rmSync(join(folder, "memory"), { recursive: true });
    await add(join(folder, "memory"), { source: "会议开始了。", target: "The meeting began." });
    expect(await (await openStore(own)).checkIn(folder)).toMatchObject({
      removed: 0,
      conflicts: [{ kind: "removed" }],
    });
    expect(await targetsOf(own)).toEqual(["The meeting began.", "The meeting ended."]);
  });

  it("refuses a folder that is there, and one that was made of no store", async () => {
    const folder = mkdtempSync(join(tmpdir(), "duiyi-out-"));
    const store = await openStore(url);
    await expect(store.checkOut(folder)).rejects.toMatchObject({ code: "output.exists" });
    await expect(store.checkIn(folder)).rejects.toMatchObject({ code: "input.no-checkout" });
    expect(existsSync(join(folder, "memory"))).toBe(false);
  });
});
