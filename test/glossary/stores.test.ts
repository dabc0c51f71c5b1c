import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GlossarySource } from "../../src/glossary/glossary-store.js";
import { isAddress, namedStores, openStore, storeSchemes, storeToWrite } from "../../src/glossary/stores.js";
import { nodeFiles } from "../../src/library/node/node-files.js";
import type { Concept } from "../../src/model/concept.js";

const shipped: Concept = { id: "river", kind: "general", terms: { zh: [{ text: "河", status: "preferred" }] } };
const source: GlossarySource = {
  files: nodeFiles,
  shipped: { folder: "glossary", read: async () => [shipped] },
  compiled: { version: "0", read: () => undefined, write: () => undefined },
  srcLang: "zh",
  trgLang: "en",
};
const bridge: Concept = {
  id: "stone-bridge",
  kind: "place",
  terms: { zh: [{ text: "石桥", status: "preferred" }], en: [{ text: "Stone Bridge", status: "preferred" }] },
};
const saved = { dryRun: false };

/** The address of an empty glossary of a kind. */
function emptyAddress(scheme: string): string {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-store-"));
  return `${scheme}:${scheme === "file" ? folder : folder.replace(/\W/gu, "-")}`;
}

describe.each(storeSchemes)("a store of the kind %s", (scheme) => {
  const open = () => openStore(emptyAddress(scheme), source);

  it("has no concepts before any is put there", async () => {
    expect(await (await open()).concepts()).toEqual([]);
  });

  it("gives back a concept that was put there, to whoever opens it again", async () => {
    const address = emptyAddress(scheme);
    await (await openStore(address, source)).change(() => ({ put: [bridge], remove: [] }), saved);
    expect(await (await openStore(address, source)).concepts()).toEqual([bridge]);
  });

  it("names what a dry run would write, and writes nothing", async () => {
    const store = await open();
    const done = await store.change(() => ({ put: [bridge], remove: [] }), { dryRun: true });
    expect(done.files).toHaveLength(1);
    expect(await store.concepts()).toEqual([]);
  });

  it("shows the plan what is there, and the ids of what was removed", async () => {
    const store = await open();
    await store.change(() => ({ put: [bridge], remove: [] }), saved);
    await store.change(() => ({ put: [], remove: [bridge.id] }), saved);
    await store.change(({ concepts, retired }) => {
      expect(concepts).toEqual([]);
      expect(Array.from(retired)).toEqual(["stone-bridge"]);
      return { put: [], remove: [] };
    }, saved);
  });

  it("gives the id of a removed concept to no other", async () => {
    const store = await open();
    await store.change(() => ({ put: [bridge], remove: [] }), saved);
    await store.change(() => ({ put: [], remove: [bridge.id] }), saved);
    const again = store.change(() => ({ put: [bridge], remove: [] }), saved);
    await expect(again).rejects.toMatchObject({ code: "glossary.retired-id" });
    expect(await store.concepts()).toEqual([]);
  });

  it("stays as it was where the plan fails", async () => {
    const store = await open();
    const failed = store.change(() => Promise.reject(new Error("no plan")), saved);
    await expect(failed).rejects.toThrow("no plan");
    expect(await store.concepts()).toEqual([]);
  });

  it("remembers rejected names, and forgets those that are taken after all", async () => {
    const store = await open();
    const names = ["老屋", "新屋"].map((zh) => ({ zh, date: "2026-03-01" }));
    await store.changeRejected({ put: names, remove: [] }, saved);
    expect(Array.from(await store.rejected()).sort()).toEqual(["新屋", "老屋"]);
    await store.changeRejected({ put: [], remove: ["老屋"] }, saved);
    expect(Array.from(await store.rejected())).toEqual(["新屋"]);
  });
});

describe("the glossary of an address", () => {
  it.each([
    { address: "file:terms", is: true },
    { address: "terms/places.yaml", is: false },
    { address: "C:\\terms", is: false },
    { address: "default", is: false },
  ])("$address names a kind of store: $is", ({ address, is }) => {
    expect(isAddress(address)).toBe(is);
  });

  it("is the one that ships for `default`, as the build has read it", async () => {
    const stores = await namedStores(["default"], source);
    expect(await Promise.all(stores.map((store) => store.concepts()))).toEqual([[shipped]]);
  });

  it("is not written to where two are named", async () => {
    await expect(storeToWrite(["a.yaml", "default", "b.yaml"], source)).rejects.toMatchObject({
      code: "glossary.several",
      values: { paths: "a.yaml, b.yaml" },
    });
  });
});
