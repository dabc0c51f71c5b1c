import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { type Io, ioOver } from "../../src/cli/context.js";
import { runCommandLine } from "../../src/cli/run.js";
import type { Screen } from "../../src/reports/screen.js";

/** The built program, for tests of what only a process has: standard input, pipes, signals. */
export const program = resolve("dist/cli/main.js");

/** What a command left behind: its exit code, and the texts of standard output and standard error. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The variables of the environment that a test sets. */
export type Environment = Readonly<Record<string, string>>;

/**
 * Runs a command from the sources, in this process, with `folder` as the working directory. Messages are in English unless the
 * arguments say `--locale`. A command takes a tenth of the time that a process of its own takes, and its lines count for coverage.
 */
export async function duiyi(
  folder: string,
  args: readonly string[],
  environment: Environment = {},
  screen?: Screen,
): Promise<Run> {
  const written = { out: [] as Uint8Array[], err: "", code: 0 };
  const before = { folder: process.cwd(), environment: process.env };
  process.chdir(folder);
  process.env = { ...before.environment, DUIYI_LOCALE: "en", ...environment };
  try {
    await runCommandLine(args, writingTo(written, screen));
  } finally {
    process.chdir(before.folder);
    process.env = before.environment;
  }
  return { code: written.code, out: Buffer.concat(written.out).toString(), err: written.err };
}

/** Without a screen, a terminal that is none: no colours and no width, as where the output of a command is a file. */
function writingTo(written: { out: Uint8Array[]; err: string; code: number }, screen?: Screen): Io {
  return ioOver({
    out: (content) => void written.out.push(Buffer.from(content)),
    err: (text) => {
      written.err += text;
    },
    exit: (code) => {
      written.code = code;
    },
    isTerminal: { out: screen !== undefined, err: false },
    screen: screen ?? { hasColours: false },
  });
}

/** Runs a command as a process of its own, from what was built; `input` goes to its standard input. */
export function spawnDuiyi(folder: string, args: readonly string[], input: string | Uint8Array = ""): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "--locale", "en", ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the built program where nothing but `environment` and the path is set, in a folder where one is given. */
export function spawnProgram(args: readonly string[], environment: Environment, folder?: string): Run {
  const env = { PATH: process.env.PATH ?? "", ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    env,
    cwd: folder,
  });
  return { code: status, out: stdout, err: stderr };
}
