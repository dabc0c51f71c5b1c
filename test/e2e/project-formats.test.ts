import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatIds } from "../../src/formats/format-ids.js";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put } = workFolder();

const samples = new URL("../formats/", import.meta.url);
const byTheirNames = formatIds.filter((id) => id !== "text" && id !== "i18next");

/** Every target has the codes of its source, and letters for its words. */
function translateAll(): void {
  for (const name of readdirSync(at("out"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".xlf")) continue;
    const path = join(at("out"), name);
    const lettered = (source: string): string => source.replace(/[\p{Script=Han}，。！？；：、（）《》“”]/gu, "a");
    const translated = readFileSync(path, "utf8").replace(
      /<source>(.*?)<\/source>(\s*)<target[^>]*?(?:\/>|>.*?<\/target>)/gsu,
      (_, source: string, blank: string) =>
        `<source>${source}</source>${blank}<target state="translated">${lettered(source)}</target>`,
    );
    writeFileSync(path, translated);
  }
}

it("publishes a translated document of every format, and does nothing the second time", async () => {
  put(
    "duiyi.config.json",
    JSON.stringify({ from: "zh-CN", to: "en", sources: ["docs"], checks: { failOn: "never" }, locale: "en" }),
  );
  for (const id of byTheirNames) {
    const folder = new URL(`${id}/`, samples);
    const files = readdirSync(folder, { withFileTypes: true }).filter(
      (one) => one.isFile() && one.name !== "README.md",
    );
    for (const { name } of files) put(`docs/${id}/${name}`, readFileSync(new URL(name, folder)));
  }
  await duiyi("run");
  translateAll();
  const { code, err } = await duiyi("run");
  expect([code, err]).toEqual([0, ""]);
  const { documents } = JSON.parse((await duiyi("status", "--format", "json")).out);
  const waiting = documents.filter(({ standing }: { standing: string }) => standing !== "published");
  expect(waiting).toEqual([]);
  expect(documents.length).toBeGreaterThanOrEqual(byTheirNames.length);
  expect((await duiyi("run")).out).toContain("0 done");
}, 120_000);
