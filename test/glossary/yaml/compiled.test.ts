import { describe, expect, it } from "vitest";
import { type CompiledStore, compiledConcepts } from "../../../src/glossary/yaml/index.js";

const entry = (id: number, en: string): string =>
  `  - id: village-${id}\n    kind: place\n    definition: ${"河谷之中的村庄，".repeat(20)}\n    terms:\n      en:\n        - text: ${en}\n          status: preferred\n`;
const glossary = (en: string): string => `concepts:\n${Array.from({ length: 600 }, (_, id) => entry(id, en)).join("")}`;

function storeOf(version: string, kept: Map<string, string>): CompiledStore {
  return { version, read: (name) => kept.get(name), write: (name, compiled) => void kept.set(name, compiled) };
}

const firstTerm = (text: string, store: CompiledStore): string | undefined =>
  compiledConcepts(text, "villages.yaml", store)[0]?.terms.en?.[0]?.text;

describe("a compiled glossary", () => {
  it("is read from the store where the text is the same", () => {
    const kept = new Map<string, string>();
    expect(firstTerm(glossary("Hegu"), storeOf("1.0.0", kept))).toBe("Hegu");
    kept.set("villages.yaml", (kept.get("villages.yaml") ?? "").replace("Hegu", "from the store"));
    expect(firstTerm(glossary("Hegu"), storeOf("1.0.0", kept))).toBe("from the store");
  });

  it.each([
    { when: "the text has changed", text: glossary("Valley"), version: "1.0.0", damage: (kept: string) => kept },
    { when: "another version wrote it", text: glossary("Hegu"), version: "1.0.1", damage: (kept: string) => kept },
    { when: "it is cut off", text: glossary("Hegu"), version: "1.0.0", damage: (kept: string) => kept.slice(0, 1000) },
    { when: "it is something else", text: glossary("Hegu"), version: "1.0.0", damage: () => "null" },
  ])("is made anew where $when", ({ text, version, damage }) => {
    const kept = new Map<string, string>();
    compiledConcepts(glossary("Hegu"), "villages.yaml", storeOf("1.0.0", kept));
    const first = damage(kept.get("villages.yaml") ?? "");
    kept.set("villages.yaml", first);
    expect(firstTerm(text, storeOf(version, kept))).toBe(text.includes("Valley") ? "Valley" : "Hegu");
    expect(kept.get("villages.yaml")).not.toBe(first);
  });

  it("is not kept of a small file", () => {
    const kept = new Map<string, string>();
    compiledConcepts(`concepts:\n${entry(1, "Hegu")}`, "villages.yaml", storeOf("1.0.0", kept));
    expect(kept.size).toBe(0);
  });
});
