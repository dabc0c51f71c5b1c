import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A recipe of docs/CONTRIBUTING.md: its heading, and its code blocks that name a file. */
export interface Recipe {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** A whole new file, or an edit of one that is there. */
export interface Step {
  readonly kind: "file" | "edit";
  readonly path: string;
  readonly text: string;
}

/** Every recipe of the page, in its order. */
export function recipes(): Recipe[] {
  const [, page = ""] = readFileSync("docs/CONTRIBUTING.md", "utf8").split("\n## Recipes\n");
  return page
    .split(/^### /mu)
    .slice(1)
    .map((section) => ({ title: /^.*/u.exec(section)?.[0] ?? "", steps: stepsIn(section) }));
}

function stepsIn(section: string): Step[] {
  return Array.from(section.matchAll(BLOCK), ([, language, path = "", text = ""]) => ({
    kind: language === "diff" ? "edit" : "file",
    path,
    text,
  }));
}

const BLOCK = /^```(ts|text|diff) (\S+)\n(.*?)^```$/gmsu; // "```diff src/checks/index.ts"

/**
 * Carries a step out below `folder`.
 *
 * @throws Error where a new file is there already, or the lines of an edit stand in the file never or more than once
 */
export function carryOut({ kind, path, text }: Step, folder: string): void {
  const target = join(folder, path);
  if (kind === "file" && existsSync(target)) throw new Error(`${path} is there already`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, kind === "file" ? text : edited(readFileSync(target, "utf8"), text, path));
}

/** The text of a file after an edit. */
export function edited(before: string, edit: string, path: string): string {
  const lines = edit.trimEnd().split("\n");
  const side = (leftOut: string): string =>
    lines.flatMap((line) => (line.startsWith(leftOut) ? [] : [`${line.slice(1)}\n`])).join("");
  const parts = `\n${before}`.split(`\n${side("+")}`);
  if (parts.length !== 2) throw new Error(`${path}: the lines of the edit stand in it ${parts.length - 1} times`);
  return parts.join(`\n${side("-")}`).slice(1);
}
