import { type Config, printable, printableLines, type Screen } from "../index.js";
import type { Locale, Translator } from "../ui/index.js";
import type { ExitCode } from "./exit-code.js";
import type { Outputs } from "./outputs.js";

/** What a command is given to work with. */
export interface CliContext {
  readonly ui: Translator;
  readonly locale: Locale;
  readonly version: string;
  readonly config: Config;
  /** The folder of the installed package, where the sample stands. */
  readonly home: string;
  readonly io: Io;
  readonly outputs: Outputs;
  /** Runs another command line in this process: the words after `duiyi`. */
  readonly run: (words: readonly string[]) => Promise<void>;
}

/** The terminal and the process. All that is printed goes through here: what acts on a terminal is shown by its picture. */
export interface Io {
  /** Results for people, and JSON, to standard output. */
  out(text: string): void;
  /** The same of a report that is made for `screen`: its own colours stay, and it has put pictures in the texts that it shows. */
  outReport(text: string): void;
  /** A document or a table to standard output: as it is for a program that reads it, as `out` has it for a terminal. */
  outDocument(content: string | Uint8Array): void;
  /** Progress and messages, to standard error; a line end is added. */
  say(text: string): void;
  /** A line that replaces itself on a terminal, and is nothing elsewhere; `""` wipes it. */
  progress(text: string): void;
  exit(code: ExitCode): void;
  /** How standard output is shown. */
  readonly screen: Screen;
  /** Whether a person sits before the terminal, and can be asked. */
  readonly isInteractive: boolean;
}

/** What texts are written to: the streams of a process, or what stands for them. */
export interface Streams {
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  readonly exit: (code: ExitCode) => void;
  /** Whether each of the two is a terminal. */
  readonly isTerminal: { readonly out: boolean; readonly err: boolean; readonly in?: boolean };
  readonly screen: Screen;
}

/** The terminal and the process that this program runs in. */
export const processIo = (): Io =>
  ioOver({
    out: (content) => void process.stdout.write(content),
    err: (text) => void process.stderr.write(text),
    exit: (code) => {
      process.exitCode = code;
    },
    isTerminal: {
      out: process.stdout.isTTY === true,
      err: process.stderr.isTTY === true,
      get in() {
        return process.stdin.isTTY === true; // Node opens the stream here, which takes it some time
      },
    },
    screen: screenOf(process.stdout),
  });

/** The door over such streams. */
export function ioOver({ out, err, exit, isTerminal, screen }: Streams): Io {
  let isProgressShown = false;
  const wipe = (): void => {
    if (isProgressShown) err(WIPE);
    isProgressShown = false;
  };
  const show = (text: string): void => {
    wipe();
    out(printableLines(text));
  };
  return {
    out: show,
    outReport: (text) => {
      wipe();
      out(shown(text, screen));
    },
    outDocument: (content) => {
      wipe();
      const text = isTerminal.out ? textOf(content) : undefined;
      if (text === undefined) out(content);
      else show(text);
    },
    say: (text) => {
      wipe();
      err(`${printableLines(text)}\n`);
    },
    progress: (text) => {
      if (!isTerminal.err) return;
      wipe();
      if (text !== "") err(WIPE + printable(text));
      isProgressShown = text !== "";
    },
    exit,
    screen,
    get isInteractive() {
      return isTerminal.err && isTerminal.in === true;
    },
  };
}

const WIPE = "\r\u001b[K"; // back to the start of the line, and nothing in it

/** Colours are ours, where the screen has them; anything else that acts on a terminal is shown by its picture. */
const shown = (text: string, { hasColours }: Screen): string =>
  hasColours ? text.split(COLOUR).map(keepColour).join("") : printableLines(text);

const keepColour = (part: string, index: number): string => (index % 2 === 1 ? part : printableLines(part));
const COLOUR = /(\u001b\[\d{1,2}m)/u; // "\u001b[31m"

/** The text of bytes that are UTF-8; nothing of others, which a terminal would not show rightly either way. */
function textOf(content: string | Uint8Array): string | undefined {
  if (typeof content === "string") return content;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}

function screenOf(stream: NodeJS.WriteStream): Screen {
  return stream.isTTY ? { hasColours: stream.hasColors(), columns: stream.columns } : { hasColours: false };
}
