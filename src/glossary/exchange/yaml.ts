import { readText } from "../../text/read-text.js";
import { toYaml } from "../store/to-yaml.js";
import { linesOfItems, parseGlossary } from "../yaml/index.js";
import type { ExchangeFormat } from "./exchange-format.js";
import { Findings } from "./findings.js";

/**
 * Our own glossary files. Read as the glossary itself is read: one fault and the file is refused, with its place.
 *
 * @throws InputError `glossary.yaml` or `glossary.schema`
 */
export const yaml: ExchangeFormat = {
  id: "yaml",
  isText: true,
  extensions: [".yaml", ".yml"],
  async read(bytes, { name, encoding }) {
    const { text } = readText({ name, bytes }, encoding);
    const { concepts } = parseGlossary(text, name);
    const lines = linesOfItems(text, "concepts");
    const found = new Findings();
    concepts.forEach((concept, index) => {
      found.offer(concept, lines[index] ?? 1);
    });
    return found.list();
  },
  async write(concepts) {
    const items = concepts.map((concept) => toYaml(concept, "  "));
    const text = items.length === 0 ? "concepts: []\n" : `concepts:\n${items.join("")}`;
    return { bytes: new TextEncoder().encode(text), losses: [] };
  },
};
