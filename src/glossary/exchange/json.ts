import { InputError } from "../../model/input-error.js";
import { readText } from "../../text/read-text.js";
import { plainConcept } from "../store/to-yaml.js";
import type { ExchangeFormat } from "./exchange-format.js";
import { Findings } from "./findings.js";
import { itemLines } from "./json-lines.js";
import { parseJson } from "./parse-json.js";

/**
 * The whole model as JSON: `{ "schema": "duiyi.concepts/1", "concepts": [...] }`; a bare array of concepts is read too. Each concept is
 * held to the schema by itself.
 *
 * @throws InputError `glossary.json` where the text is not JSON, `glossary.json-form` where it holds no list of concepts
 */
export const json: ExchangeFormat = {
  id: "json",
  isText: true,
  extensions: [".json"],
  async read(bytes, { name, encoding }) {
    const { text } = readText({ name, bytes }, encoding);
    const concepts = conceptsOf(parseJson(text, name), name);
    const lines = itemLines(text);
    const found = new Findings();
    concepts.forEach((concept, index) => {
      found.offer(concept, lines[index] ?? 1);
    });
    return found.list();
  },
  async write(concepts) {
    const file = { schema: "duiyi.concepts/1", concepts: concepts.map(plainConcept) };
    return { bytes: new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`), losses: [] };
  },
};

function conceptsOf(file: unknown, name: string): readonly unknown[] {
  const concepts = typeof file === "object" && file !== null && "concepts" in file ? file.concepts : file;
  if (!Array.isArray(concepts)) throw new InputError("glossary.json-form", {}, { file: name });
  return concepts;
}
