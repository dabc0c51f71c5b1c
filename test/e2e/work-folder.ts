import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { duiyi, type Run } from "./duiyi.js";

/** A folder that each test of a file has anew and empty, and what tests do in it by names relative to it. */
export interface WorkFolder {
  /** The path of a file in the folder; of the folder itself where no name is given. */
  at(name?: string): string;
  /** The text of a file. */
  read(name: string): string;
  /** Writes a file, and the folders above it. */
  put(name: string, content: string | Uint8Array): void;
  /** Runs a command with the folder as the working directory. */
  duiyi(...args: string[]): Promise<Run>;
  /** Translates sentences of an XLIFF as a CAT tool would: the target and its state alone, by the whole content of the sources. */
  translate(xliff: string, translations: Readonly<Record<string, string>>, state?: string): void;
}

/** Makes the folder before each test of the file that calls this, and takes it away after it. */
export function workFolder(): WorkFolder {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "duiyi-work-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name = "."): string => join(folder, name);
  const read = (name: string): string => readFileSync(at(name), "utf8");
  const put = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  };
  return {
    at,
    read,
    put,
    duiyi: (...args) => duiyi(folder, args),
    translate: (xliff, translations, state = "translated") => put(xliff, translated(read(xliff), translations, state)),
  };
}

const translated = (xliff: string, translations: Readonly<Record<string, string>>, state: string): string =>
  xliff.replace(
    /<source>(.*?)<\/source>(\s*)<target(?: state="[^"]*")?>.*?<\/target>/gu,
    (all, source: string, blank: string) => {
      const target = translations[source];
      return target === undefined
        ? all
        : `<source>${source}</source>${blank}<target state="${state}">${target}</target>`;
    },
  );
