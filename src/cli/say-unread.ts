import type { Document } from "../index.js";
import type { CliContext } from "./context.js";

/** Says on standard error what of a memory or a table was read neither as source nor as target. */
export function sayUnread({ path, unread = [] }: Pick<Document, "path" | "unread">, { io, ui }: CliContext): void {
  for (const { kind, name, count } of unread) io.say(ui.t(SENTENCES[kind], { file: path, name, count }));
}

const SENTENCES = { column: "cli.unread.column", language: "cli.unread.language" } as const;
