import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { nodeByteFiles } from "../../src/library/node/byte-files.js";
import { type MemoryStore, openFolderStore } from "../../src/memory/index.js";
import { Connection, initStore, memoryStore, readAddress } from "../../src/team/index.js";
import { add, all, pair, storeContract } from "../memory/store-contract.js";
import { hasServer, startServer, type TestServer } from "./server.js";

describe.skipIf(!hasServer).each(["C", "C.UTF-8"] as const)("a memory on PostgreSQL under LC_CTYPE=%s", (locale) => {
  let server: TestServer;
  let url = "";
  const opened: MemoryStore[] = [];
  const open = (more = ""): MemoryStore => {
    const store = memoryStore(new Connection(readAddress(url + more)));
    opened.push(store);
    return store;
  };

  beforeAll(async () => {
    server = startServer(locale);
    url = await server.database();
    await initStore(url);
  }, 120_000);
  afterAll(() => server?.stop());
  beforeEach(() => server.ask(url, "TRUNCATE duiyi.pair"));
  afterEach(() => {
    for (const store of opened.splice(0)) store.close();
  });

  storeContract(() => open());

  it("finds the counts of bigrams by their index", async () => {
    await server.ask(
      url,
      "INSERT INTO duiyi.bigram_count SELECT 'main', one, 1 FROM generate_series(1, 60000) AS one ON CONFLICT DO NOTHING",
    );
    await server.ask(url, "ANALYZE duiyi.bigram_count");
    const [row] = await server.ask(
      url,
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)
       SELECT FROM duiyi.near('main', ARRAY(SELECT generate_series(1, 40)), 6, 6, 14, 2500, 48)`,
    );
    const pages = Number(/"Shared Hit Blocks": *(\d+)/u.exec(JSON.stringify(row))?.[1]);
    expect(pages).toBeGreaterThan(40);
    expect(pages).toBeLessThan(3000); // the whole index, read for each bigram, would be 6,600
  });

  it("keeps the pairs of projects apart", async () => {
    await add(open("&project=news"), [pair("道路已经修好。", "The road has been repaired.")]);
    expect(await all(open("&project=law"))).toEqual([]);
    expect(await open("&project=law").candidates("道路已经修好。", { most: 5, least: 50 })).toEqual([]);
    expect(await open("&project=news").concordance("道路", 5)).toHaveLength(1);
  });

  it("keeps what was superseded and what was taken out, and lets nobody change that", async () => {
    const [added] = await add(open(), [pair("乙方付款。", "Party B pays.", { state: "translated" })]);
    await add(open(), [pair("乙方付款。", "Party B pays.", { author: "审校" })]);
    await open().write((writer) => writer.remove([added?.id ?? ""]));
    const history = await server.ask(
      url,
      "SELECT became, record->>'state' AS state FROM duiyi.pair_history WHERE id = $1 ORDER BY number",
      [added?.id],
    );
    expect(history).toEqual([
      { became: "superseded", state: "translated" },
      { became: "removed", state: "reviewed" },
    ]);
    await expect(server.ask(url, "DELETE FROM duiyi.pair_history")).rejects.toThrow("only added to");
    await expect(server.ask(url, "UPDATE duiyi.pair_history SET ended_by = 'nobody'")).rejects.toThrow("only added to");
  });

  it("has each pair once, whoever adds it at the same time", async () => {
    const records = Array.from({ length: 200 }, (_, at) =>
      pair(`第${at}号议案已经讨论。`, `Motion ${at} was discussed.`),
    );
    const writers = Array.from({ length: 6 }, (_, at) => add(open(), at % 2 === 0 ? records : records.toReversed()));
    const became = (await Promise.all(writers)).flat();
    expect(became.filter((one) => one.became === "added")).toHaveLength(200);
    expect(await all(open())).toHaveLength(200);
  });

  it("finds what a memory in a folder finds, in the same order, whatever came, went and was changed", async () => {
    const folder = openFolderStore(mkdtempSync(join(tmpdir(), "duiyi-same-")), {
      ...{ files: nodeByteFiles, now: () => "2026-11-30T00:00:00Z", newId: () => 1 },
      withLock: (_path, work) => work(),
    });
    opened.push(folder);
    const records = drafts(1400);
    for (const store of [folder, open()]) {
      await add(store, records.slice(0, 900));
      const ids = (await all(store)).filter((_, at) => at % 7 === 0).map(({ id }) => id);
      await store.write((writer) => writer.remove(ids));
      await add(store, records.slice(900, 1300));
      await add(
        store,
        records.slice(300, 400).map((record) => ({ ...record, author: "审校", state: "final" as const })),
      );
      await add(store, records.slice(1300)); // too few to be worth an index of the folder
    }
    const queries = drafts(1500).slice(1380);
    const answers = (store: MemoryStore) =>
      Promise.all(
        queries.map(async ({ source }) =>
          (await store.candidates(source, { most: 5, least: 50 })).map(({ id, state }) => `${id} ${state}`),
        ),
      );
    const here = await answers(folder);
    expect(here.filter((found) => found.length >= 5).length).toBeGreaterThan(40);
    expect(await answers(open())).toEqual(here);
    await open().write((writer) => writer.rebuild());
    expect(await answers(open())).toEqual(here);
  });

  it("says which character a database cannot keep, and writes nothing of that batch", async () => {
    const records = [pair("道路已经修好。", "The road is mended."), pair("坏\u0000字", "broken")];
    await expect(add(open(), records)).rejects.toMatchObject({ code: "input.store-character" });
    expect(await all(open())).toEqual([]);
  });
});

/** Sentences of a few words, many of them alike and many of one length, the same at each call. */
function drafts(count: number): ReturnType<typeof pair>[] {
  const words =
    "会议 讨论 第三 议案 道路 水位 西宁 兰州 文件 送达 下降 上升 代表 乙方 付款 合同 已经 没有 房间 召开".split(" ");
  let seed = 7;
  const next = (most: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * most);
  };
  return Array.from({ length: count }, (_, at) =>
    pair(`${Array.from({ length: 3 + next(5) }, () => words[next(words.length)]).join("")}。`, `Draft ${at}.`),
  );
}
