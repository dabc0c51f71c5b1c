import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { encodeText } from "../../../src/text/encode.js";
import type { Encoding } from "../../../src/text/encodings.js";

/** A small case beside one that a user reported: the same kind of fault in other clothes, with the right answer. */
export interface Sister {
  /** What is right, as a sentence. */
  readonly says: string;
  /** Texts by the names of their files; a text that is not UTF-8 names its encoding. */
  readonly files?: Readonly<Record<string, string | { readonly text: string; readonly encoding: Encoding }>>;
  readonly steps: readonly Step[];
}

/** A command and what is true after it, or a translator's work on an XLIFF 1.2 that duiyi wrote: targets by their sources. */
export type Step = CommandStep | { readonly fill: string; readonly with: Readonly<Record<string, string>> };

interface CommandStep {
  /** The arguments, parted by blanks, or a list where one of them holds a blank. */
  readonly run: string | readonly string[];
  /** The exit code; 0 where it is left out, any of a list. */
  readonly code?: number | readonly number[];
  /** The rules that are found, each once, among the families of `of`: `check --format json` is then the command. */
  readonly finds?: readonly string[];
  readonly of?: readonly string[];
  /** Texts that standard output, or standard error, has and has not. */
  readonly out?: readonly string[];
  readonly notOut?: readonly string[];
  readonly err?: readonly string[];
  readonly notErr?: readonly string[];
  /** Standard output, line for line. */
  readonly lines?: readonly string[];
  /** Texts that files have and have not. */
  readonly holds?: Readonly<Record<string, readonly string[]>>;
  readonly lacks?: Readonly<Record<string, readonly string[]>>;
  /** Files that the step leaves as they are. */
  readonly keeps?: readonly string[];
}

/** Runs a command in a folder. */
export type Runner = (
  folder: string,
  args: readonly string[],
) => Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;

/** What does not hold of a case, as sentences; nothing where all does. */
export async function faultsOf(sister: Sister, run: Runner): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-sister-"));
  try {
    return await faultsIn(folder, sister, run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function faultsIn(folder: string, { files = {}, steps }: Sister, run: Runner): Promise<string[]> {
  for (const [name, file] of Object.entries(files)) {
    const bytes = typeof file === "string" ? file : encoded(file.text, file.encoding);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  for (const step of steps) {
    if ("fill" in step) {
      writeFileSync(join(folder, step.fill), filled(read(step.fill), step.with));
      continue;
    }
    const faults = await faultsOfStep(step, { folder, read, run });
    if (faults.length > 0) return faults;
  }
  return [];
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  const made = encodeText(text, encoding);
  if ("unfit" in made) throw new Error(`${encoding} does not hold ${text.slice(made.unfit, made.unfit + 1)}`);
  return made.bytes;
}

/** Writes each target behind its source; the state is that of a translator who is done. */
function filled(xliff: string, targets: Readonly<Record<string, string>>): string {
  return xliff.replace(
    /(<source[^>]*>((?:(?!<\/source>).)*)<\/source>\s*)<target[^>]*>(?:(?!<\/target>).)*<\/target>/gsu,
    (all, before: string, source: string) => {
      const [, target] = Object.entries(targets).find(([part]) => source.includes(part)) ?? [];
      return target === undefined ? all : `${before}<target state="translated">${target}</target>`;
    },
  );
}

interface Surroundings {
  readonly folder: string;
  readonly read: (name: string) => string;
  readonly run: Runner;
}

async function faultsOfStep(step: CommandStep, { folder, read, run }: Surroundings): Promise<string[]> {
  const args = typeof step.run === "string" ? step.run.split(" ") : step.run;
  const before = (step.keeps ?? []).map(read);
  const { code, out, err } = await run(folder, args);
  const expected = [step.code ?? 0].flat();
  const texts: [string, string, readonly string[] | undefined, readonly string[] | undefined][] = [
    ["standard output", out, step.out, step.notOut],
    ["standard error", err, step.err, step.notErr],
    ...filesOf(step).map((name): [string, string, readonly string[] | undefined, readonly string[] | undefined] => [
      name,
      read(name),
      step.holds?.[name],
      step.lacks?.[name],
    ]),
  ];
  const found = step.finds === undefined ? [] : rulesIn(out, step.of);
  return [
    ...(code !== null && expected.includes(code)
      ? []
      : [`exit ${code}, not ${expected.join(" or ")}: ${err}${out.slice(0, 300)}`]),
    ...texts.flatMap(([name, text, wanted = [], unwanted = []]) => [
      ...wanted.filter((part) => !text.includes(part)).map((part) => `${name} lacks “${part}”: ${text.slice(0, 600)}`),
      ...unwanted.filter((part) => text.includes(part)).map((part) => `${name} has “${part}”`),
    ]),
    ...(step.finds === undefined || found.join() === step.finds.join()
      ? []
      : [`finds ${found.join(", ") || "nothing"}, not ${step.finds.join(", ") || "nothing"}`]),
    ...(step.lines === undefined || out.trimEnd() === step.lines.join("\n") ? [] : [`prints ${JSON.stringify(out)}`]),
    ...(step.keeps ?? []).filter((name, index) => read(name) !== before[index]).map((name) => `${name} has changed`),
  ];
}

const filesOf = ({ holds = {}, lacks = {} }: CommandStep): string[] =>
  Array.from(new Set([...Object.keys(holds), ...Object.keys(lacks)]));

function rulesIn(out: string, families: readonly string[] = []): string[] {
  const { issues } = JSON.parse(out) as { issues: { rule: string }[] };
  const rules = issues.map(({ rule }) => rule);
  const wanted = rules.filter(
    (rule) => families.length === 0 || families.some((family) => rule === family || rule.startsWith(`${family}/`)),
  );
  return Array.from(new Set(wanted)).toSorted();
}
