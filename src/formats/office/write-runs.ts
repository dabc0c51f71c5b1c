import type { Content } from "../../model/document.js";
import type { CountedChange } from "../../model/merged.js";
import type { WriteContext } from "../format.js";
import type { LookGroup } from "./looks.js";
import { type Render, rawText } from "./raw.js";
import { type RunContent, type RunStep, stepsKey } from "./run-flow.js";
import type { RunCopy } from "./run-tokens.js";

/** What is known where a paragraph is written. */
export interface WriteRuns {
  /** A run of text in a look, as the format has it. */
  readonly run: (text: string, look: LookGroup) => string;
  readonly render: Render;
  /** The translation of a text that a field repeats; nothing where it stays. */
  readonly copyOf: (text: string) => string | undefined;
  /** What is asked for beside translations. */
  readonly options: Pick<WriteContext, "numbering">;
  /** Is called for each text that follows another, and for what else of a part changes with translations. */
  readonly onCopy: (what: CountedChange, count?: number) => void;
}

/**
 * The XML of a paragraph's content with another text. Wrappers close in the order in which they opened, whatever order the codes come in, so
 * that the XML stays well-formed. Ideographic spaces that indent its first line are left to the paragraph's own indent.
 */
export function writeRuns(own: RunContent, translation: Content, options: WriteRuns): string {
  const writer = new RunWriter(own.base, options);
  const marks = (at: "start" | "end"): string =>
    own.marks.flatMap((mark) => (mark.at === at ? [rawText(mark.raw, options.render)] : [])).join("");
  const { text, codes } = withoutIndent(translation);
  let from = 0;
  for (const code of codes) {
    writer.text(text.slice(from, code.offset));
    for (const step of own.steps.get(stepsKey(code)) ?? []) writer.step(step);
    from = code.offset;
  }
  writer.text(text.slice(from));
  return marks("start") + writer.finish() + marks("end");
}

function withoutIndent({ text, codes }: Content): Content {
  const indent = INDENT.exec(text)?.[0].length ?? 0;
  if (indent === 0) return { text, codes };
  return {
    text: text.slice(indent),
    codes: codes.map((code) => ({ ...code, offset: Math.max(0, code.offset - indent) })),
  };
}

const INDENT = /^[\u3000 ]*\u3000[\u3000 ]*/u;

class RunWriter {
  readonly #base: LookGroup;
  readonly #options: WriteRuns;
  readonly #parts: string[] = [];
  readonly #looks: LookGroup[] = [];
  readonly #wrappers: { readonly id: string }[] = [];
  /** The end of each open wrapper, where its code was met while others were open within it. */
  readonly #closing = new Map<string, string | undefined>();
  #run: { text: string; readonly look: LookGroup } | undefined;

  constructor(base: LookGroup, options: WriteRuns) {
    this.#base = base;
    this.#options = options;
  }

  text(text: string): void {
    if (text === "") return;
    const look = this.#looks.at(-1) ?? this.#base;
    if (this.#run?.look !== look) {
      this.#endRun();
      this.#run = { text: "", look };
    }
    this.#run.text += text;
  }

  step(step: RunStep): void {
    switch (step.kind) {
      case "look":
        this.#looks.push(step.group);
        return;
      case "look-end":
        this.#looks.pop();
        return;
      case "object":
        this.#endRun();
        this.#parts.push((step.copy && this.#copied(step.copy)) ?? this.#xml(step.raw));
        return;
      case "open":
        this.#endRun();
        this.#wrappers.push({ id: step.id });
        this.#parts.push(this.#xml(step.raw));
        this.#closing.set(step.id, undefined);
        return;
      case "close":
        this.#close(step.id, this.#xml(step.raw));
    }
  }

  finish(): string {
    this.#endRun();
    return this.#parts.join("");
  }

  /** Closes a wrapper that is the innermost; another stays open until those within it have closed. */
  #close(id: string, xml: string): void {
    if (!this.#closing.has(id)) return;
    this.#endRun();
    this.#closing.set(id, xml);
    for (let last = this.#wrappers.at(-1); last !== undefined; last = this.#wrappers.at(-1)) {
      const end = this.#closing.get(last.id);
      if (end === undefined) return;
      this.#parts.push(end);
      this.#wrappers.pop();
      this.#closing.delete(last.id);
    }
  }

  #copied({ text, before, after, look, latin }: RunCopy): string | undefined {
    const { copyOf, onCopy, options } = this.#options;
    const copied = copyOf(text);
    const translation = copied ?? (options.numbering === "latin" ? latin?.() : undefined);
    if (translation === undefined) return undefined;
    onCopy(copied === undefined ? "numbers" : "copies");
    const shown = this.#options.run(translation, { key: look.key, fonts: {}, look, size: 0 });
    return this.#xml(before) + shown + this.#xml(after);
  }

  #xml = (raw: Parameters<typeof rawText>[0]): string => rawText(raw, this.#options.render);

  #endRun(): void {
    if (this.#run === undefined) return;
    this.#parts.push(this.#options.run(this.#run.text, this.#run.look));
    this.#run = undefined;
  }
}
