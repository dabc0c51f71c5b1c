import type { GlossarySource } from "../../glossary/glossary-store.js";
import { openStore } from "../../glossary/stores.js";
import { InputError } from "../../model/input-error.js";
import type { Environment } from "../environment.js";
import { shippedGlossary } from "../home.js";
import { openMemory } from "../memory/open-memory.js";
import { type Checkin, checkIn, checkOut, type ProjectStores, readBase } from "./checkout.js";
import { openConnection } from "./open-connection.js";

type Around = Pick<Environment, "files" | "ui" | "onNotice">;

/** Makes a folder of the project of a URL. @throws InputError `output.exists` where something stands there */
export async function checkOutInto(
  folder: string,
  url: string,
  around: Around,
): Promise<{ readonly pairs: number; readonly concepts: number }> {
  const { files } = around;
  if (files.kindOf(folder) !== undefined) throw new InputError("output.exists", {}, { file: folder });
  files.makeFolders([files.within(folder, "glossary")]);
  const base = await using(folder, url, around, (here, there, project) => checkOut(there, here, project));
  files.replace([{ path: files.within(folder, BASE), content: `${JSON.stringify(base)}\n` }]);
  return { pairs: Object.keys(base.pairs).length, concepts: base.concepts.length };
}

/** Brings back what was changed in a folder, which stays as it is. @throws InputError `input.no-checkout` */
export async function checkInFrom(folder: string, url: string, around: Around): Promise<Checkin> {
  const { files } = around;
  const path = files.within(folder, BASE);
  if (files.kindOf(path) !== "file") throw new InputError("input.no-checkout", {}, { file: folder });
  const base = readBase(new TextDecoder().decode(files.read(path).bytes), path);
  return using(folder, url, around, (here, there) => checkIn(here, there, base));
}

const BASE = "checkout.json";

async function using<Result>(
  folder: string,
  url: string,
  around: Around,
  work: (here: ProjectStores, there: ProjectStores, project: string) => Promise<Result>,
): Promise<Result> {
  const { files } = around;
  const { glossaryStore, readAddress } = await import("../../team/index.js");
  const source: GlossarySource = {
    ...{ files, shipped: shippedGlossary, srcLang: "zh", trgLang: "en" },
    compiled: { version: "", read: () => undefined, write: () => undefined },
  };
  const here = {
    glossary: await openStore(files.within(folder, "glossary"), source),
    memory: await openMemory(files.within(folder, "memory"), around),
  };
  const there = {
    glossary: glossaryStore(await openConnection(url, around)),
    memory: await openMemory(url, around),
  };
  try {
    return await work(here, there, readAddress(url).project);
  } finally {
    here.memory.close();
    there.memory.close();
  }
}
