import type { Config, Duiyi, OpenOptions, Screen } from "../index.js";
import type { Translator } from "../ui/index.js";
import type { ExitCode } from "./exit-code.js";
import type { Outputs } from "./outputs.js";

/** What a command is given to work with. */
export interface CliContext {
  readonly ui: Translator;
  readonly version: string;
  readonly config: Config;
  /** The folder of the installed package, where the sample stands. */
  readonly home: string;
  readonly io: Io;
  readonly outputs: Outputs;
  /** duiyi with what the options of a command say of the glossary and the house style. */
  readonly open: (values?: GlossaryValues) => Duiyi;
}

/** Options of a command that say what duiyi is opened with. */
export interface GlossaryValues extends Pick<OpenOptions, "style" | "documentDate"> {
  readonly glossary?: readonly string[];
}

/** The terminal and the process. */
export interface Io {
  /** Results, to standard output. */
  out(text: string): void;
  outBytes(bytes: Uint8Array): void;
  /** Progress and messages, to standard error; a line end is added. */
  say(text: string): void;
  /** A line that replaces itself on a terminal, and is nothing elsewhere; `""` wipes it. */
  progress(text: string): void;
  exit(code: ExitCode): void;
  /** How standard output is shown. */
  readonly screen: Screen;
}

/** The terminal and the process that this program runs in. */
export function processIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    outBytes: (bytes) => void process.stdout.write(bytes),
    say: (text) => void process.stderr.write(`${text}\n`),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    },
    exit: (code) => {
      process.exitCode = code;
    },
    screen: screenOf(process.stdout),
  };
}

function screenOf(stream: NodeJS.WriteStream): Screen {
  return stream.isTTY ? { hasColours: stream.hasColors(), columns: stream.columns } : { hasColours: false };
}
