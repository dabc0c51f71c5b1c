import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CliContext } from "../../src/cli/context.js";
import { processIo } from "../../src/cli/context.js";
import { outputsOfRun } from "../../src/cli/outputs.js";
import { createProgram } from "../../src/cli/program.js";
import { createTranslator } from "../../src/ui/index.js";

const context: CliContext = {
  ui: createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8"))),
  ...{
    locale: "en" as const,
    version: "",
    config: {},
    home: "",
    io: processIo(),
    outputs: outputsOfRun(),
  },
  run: () => Promise.resolve(),
};

describe("the list of commands", () => {
  it("says of each command what the command says of itself, and loads only those that are named", async () => {
    const [listed, loaded] = [await createProgram(context, []), await createProgram(context)];
    const about = (program: typeof listed) => program.commands.map((one) => `${one.name()}: ${one.description()}`);
    expect(about(listed)).toEqual(about(loaded));
    expect(listed.commands.every((one) => one.options.length === 0)).toBe(true);
    expect(
      loaded.commands.every((one) => one.options.length > 0 || one.name() === "completion" || one.commands.length > 0),
    ).toBe(true);
  });
});
