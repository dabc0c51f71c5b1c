import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The system's own Chromium: `CHROMIUM`, or what stands on the path. */
export const browserPath: string | undefined =
  process.env.CHROMIUM ??
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

if (browserPath === undefined)
  process.stderr.write("SKIPPED: no Chromium on the path; install one, or name it in CHROMIUM, to test pages in it.\n");

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath ?? "", args: ["--no-sandbox"] });
