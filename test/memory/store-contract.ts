import { expect, it } from "vitest";
import type { MemoryStore } from "../../src/memory/index.js";
import type { MemoryRecord, NewMemoryRecord } from "../../src/model/memory-record.js";

/** A record for tests. */
export const pair = (source: string, target: string, more: Partial<NewMemoryRecord> = {}): NewMemoryRecord => ({
  ...{ source, target, srcLang: "zh-CN", trgLang: "en", state: "reviewed" },
  ...more,
});

/** Puts records in and gives what became of them. */
export const add = (store: MemoryStore, records: readonly NewMemoryRecord[]) =>
  store.write((writer) => writer.add(records));

/** All records of a store. */
export async function all(store: MemoryStore): Promise<MemoryRecord[]> {
  const found: MemoryRecord[] = [];
  for await (const record of store.records()) found.push(record);
  return found;
}

const sources = async (found: Promise<readonly MemoryRecord[]>): Promise<string[]> =>
  (await found).map(({ source }) => source);

/** What every kind of store does; `open` gives an empty one, the same one while a test runs. */
export function storeContract(open: () => MemoryStore): void {
  it("gives back what was put in, with all that is known of it", async () => {
    const record = pair("他已经完成了任务。", "He has completed the task.", {
      ...{ author: "李华", time: "2026-01-02T03:04:05Z", origin: "a.docx", client: "甲方", notes: ["看图"] },
      contexts: ["0123abcd"],
      properties: { domain: "news" },
    });
    const [added] = await add(open(), [record]);
    expect(await all(open())).toEqual([{ id: added?.id, ...record }]);
    expect(await open().find(added?.id ?? "")).toMatchObject(record);
  });

  it("does not double a record that is sent again, and gives the same id", async () => {
    const [first] = await add(open(), [pair("道路已经修好。", "The road has been repaired.")]);
    const again = await add(open(), [pair("道路已经修好。", "The road has been repaired.")]);
    expect(again).toEqual([{ id: first?.id, became: "known" }]);
    expect(await all(open())).toHaveLength(1);
  });

  it("does not double a record that comes twice at once", async () => {
    const record = pair("道路已经修好。", "The road has been repaired.");
    expect((await add(open(), [record, record])).map(({ became }) => became)).toEqual(["added", "known"]);
    expect(await all(open())).toHaveLength(1);
  });

  it("keeps a pair with another target beside the first", async () => {
    await add(open(), [
      pair("道路已经修好。", "The road has been repaired."),
      pair("道路已经修好。", "The road is mended."),
    ]);
    expect(await all(open())).toHaveLength(2);
  });

  it("takes a higher state for the record that is there, and no lower one", async () => {
    await add(open(), [pair("甲方负责。", "Party A is responsible.", { state: "translated" })]);
    expect(await add(open(), [pair("甲方负责。", "Party A is responsible.", { author: "审校" })])).toMatchObject([
      { became: "changed" },
    ]);
    await add(open(), [pair("甲方负责。", "Party A is responsible.", { state: "translated" })]);
    expect(await all(open())).toMatchObject([{ state: "reviewed", author: "审校" }]);
  });

  it("finds the sentences that are most alike, whatever their script, the most alike first", async () => {
    await add(open(), [
      pair("会议在青海省西宁市召开。", "The meeting was held in Xining."),
      pair("会议在甘肃省兰州市召开。", "The meeting was held in Lanzhou."),
      pair("河水的水位下降了两米。", "The water level has dropped by two metres."),
    ]);
    const found = await sources(open().candidates("會議在青海省西寧市舉行。", { most: 5, least: 50 }));
    expect(found).toEqual(["会议在青海省西宁市召开。", "会议在甘肃省兰州市召开。"]);
  });

  it("finds a text of two characters within sentences, and one within translations", async () => {
    await add(open(), [
      pair("会议在西宁市召开。", "The meeting was held in Xining."),
      pair("西安宁静的早晨。", "A quiet morning in Xi'an."),
    ]);
    expect(await sources(open().concordance("西寧", 10))).toEqual(["会议在西宁市召开。"]);
    expect(await sources(open().concordance("QUIET morning", 10))).toEqual(["西安宁静的早晨。"]);
  });

  it("forgets what is taken out, and knows it again when it comes back", async () => {
    const [added] = await add(open(), [pair("道路已经修好。", "The road has been repaired.")]);
    expect(await open().write((writer) => writer.remove([added?.id ?? "", "ffffffffffffffff"]))).toBe(1);
    expect(await all(open())).toEqual([]);
    expect(await open().wasTakenOut(added?.id ?? "")).toBe(true);
    expect(await open().wasTakenOut("ffffffffffffffff")).toBe(false);
    expect(await open().candidates("道路已经修好。", { most: 5, least: 50 })).toEqual([]);
    expect(await add(open(), [pair("道路已经修好。", "The road has been repaired.")])).toMatchObject([
      { became: "added" },
    ]);
    expect(await open().wasTakenOut(added?.id ?? "")).toBe(false);
    expect(await sources(open().candidates("道路已经修好。", { most: 5, least: 50 }))).toEqual(["道路已经修好。"]);
  });

  it("answers the same after its index is made again", async () => {
    const many = Array.from({ length: 700 }, (_, at) =>
      pair(`第${at}号文件已经送达第${at * 7}号房间。`, `File ${at}.`),
    );
    await add(open(), many);
    const gone = (await all(open())).filter(({ target }) => target.endsWith("5.")).map(({ id }) => id);
    await open().write((writer) => writer.remove(gone));
    const before = await sources(open().candidates("第31号文件送达第217号房间。", { most: 5, least: 50 }));
    await open().write((writer) => writer.rebuild());
    expect(before[0]).toBe("第31号文件已经送达第217号房间。");
    expect(await sources(open().candidates("第31号文件送达第217号房间。", { most: 5, least: 50 }))).toEqual(before);
    expect(await all(open())).toHaveLength(630);
    expect(await open().wasTakenOut(gone[0] ?? "")).toBe(true);
    expect(await open().counts()).toMatchObject({ records: 630 });
  });
}
