import type { InputError, InputErrorCode } from "../index.js";

/** What a script learns from the process; DESIGN's contract. */
export const exitCodes = {
  done: 0,
  issuesFound: 1,
  usage: 2,
  input: 3,
  interchange: 4,
  someFailed: 5,
  output: 6,
  fault: 70,
  interrupted: 130,
} as const;
/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of an error in what the user gave us, by the family of its code; a broken source is an input, whatever its kind. */
export function exitCodeOf({ code, isSource }: Pick<InputError, "code" | "isSource">): ExitCode {
  if (isSource) return exitCodes.input;
  const family = code.replace(/\..*$/u, "");
  return damagedExchange.has(code) ? exitCodes.interchange : (byFamily[family] ?? exitCodes.fault);
}

/** Glossaries of other tools that cannot be read. */
const damagedExchange: ReadonlySet<InputErrorCode> = new Set([
  "glossary.column",
  "glossary.json",
  "glossary.json-form",
]);

const byFamily: Readonly<Record<string, ExitCode>> = {
  usage: exitCodes.usage,
  config: exitCodes.usage,
  suppressions: exitCodes.usage,
  baseline: exitCodes.usage,
  glossary: exitCodes.usage,
  input: exitCodes.input,
  align: exitCodes.input,
  kind: exitCodes.input,
  source: exitCodes.input,
  json: exitCodes.input,
  memory: exitCodes.input,
  resource: exitCodes.input,
  srx: exitCodes.usage,
  office: exitCodes.interchange,
  xml: exitCodes.interchange,
  xliff: exitCodes.interchange,
  bilingual: exitCodes.interchange,
  table: exitCodes.interchange,
  tsv: exitCodes.interchange,
  review: exitCodes.interchange,
  output: exitCodes.output,
};
