import { createInterface } from "node:readline/promises";
import { type Concept, type Decide, type Decision, termsIn } from "../../index.js";
import type { CliContext } from "../context.js";

/**
 * What becomes of entries that say something else than the glossary does. `ask` asks at the terminal; without one it is `fail`: nothing
 * prompts where nobody sits.
 */
export function conflictDecider(how: "keep" | "replace" | "fail" | "ask", context: CliContext): Decide {
  if (how === "keep" || how === "replace") return () => how;
  if (how === "fail" || !process.stdin.isTTY) return () => "refuse";
  return (there, found, row) => ask(there, found, row, context);
}

async function ask(there: Concept, found: Concept, row: number, { ui: { t } }: CliContext): Promise<Decision> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const values = { row, id: there.id, there: renderings(there), found: renderings(found) };
  try {
    for (;;) {
      const answer = (await terminal.question(`${t("cli.glossary.ask", values)} `)).trim().toLowerCase();
      if (answer === "k") return "keep";
      if (answer === "r") return "replace";
      if (answer === "q") return "stop";
    }
  } finally {
    terminal.close();
  }
}

const renderings = (concept: Concept): string =>
  Object.keys(concept.terms)
    .map((language) =>
      termsIn(concept, language)
        .map(({ text, status }) => `${text} (${status})`)
        .join(", "),
    )
    .join(" = ");
