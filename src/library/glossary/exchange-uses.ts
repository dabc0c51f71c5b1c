import type { Concept, Transaction } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { ownOf } from "../../model/name-table.js";
import { readText } from "../../text/read-text.js";
import type { Environment } from "../environment.js";
import type { ExportOptions, GlossaryDoor, GlossaryImport, ImportOptions } from "../glossary-door.js";
import { inWords } from "../in-words.js";
import { changeStore, transactionOf } from "./change-uses.js";

/** What comes into the glossary from other tools, and what goes out to them. */
export function exchangeUses(environment: Environment): Pick<GlossaryDoor, "import" | "export"> {
  const { ui, concepts, glossarySource } = environment;
  const { srcLang, trgLang } = glossarySource;
  return {
    import: (file, options = {}) => inWords(ui, () => importFile(file, options, environment)),
    export: (id, { kind, ...options }: ExportOptions = {}) =>
      inWords(ui, async () => {
        const { exchangeFormat } = await import("../../glossary/exchange/index.js");
        const chosen = (await concepts()).filter((concept) => kind === undefined || concept.kind === kind);
        const written = await exchangeFormat(id).write(chosen, { srcLang, trgLang, ...options });
        return { ...written, concepts: chosen.length };
      }),
  };
}

async function importFile(
  { name, bytes }: InputFile,
  options: ImportOptions,
  environment: Environment,
): Promise<GlossaryImport> {
  const { exchangeFormat, exchangeFormatOf } = await import("../../glossary/exchange/index.js");
  const { planImport } = await import("../../glossary/changes/index.js");
  const { as, scheme, header, encoding, decide = () => "refuse" as const } = options;
  const format = as === undefined ? exchangeFormatOf(name) : exchangeFormat(as);
  if (format === undefined) throw new InputError("glossary.format", {}, { file: name });
  const { srcLang, trgLang } = environment.glossarySource;
  const table = { ...(scheme && { scheme }), ...(header !== undefined && { header }), ...(encoding && { encoding }) };
  const { concepts, rejected } = await format.read(bytes, { name, srcLang, trgLang, ...table });
  const created = transactionOf(options, environment);
  const entries = concepts.map((entry) => ({
    ...entry,
    concept: withDefaults(entry.concept, options, trgLang, created),
  }));
  const done = await changeStore(
    ({ concepts: there, retired }) => planImport(there, entries, { srcLang, retired, decide }),
    options,
    environment,
  );
  const { added, changed, skipped, refused, files } = done;
  const found = format.isText === true && readText({ name, bytes }, encoding);
  return {
    ...{ added, changed, skipped, rejected, refused, files },
    ...(found && { encoding: { encoding: found.encoding, confidence: found.confidence } }),
  };
}

/** A concept of a list that says nothing of kind and status, with those that are given. */
function withDefaults(
  concept: Concept,
  { kind, status }: ImportOptions,
  trgLang: string,
  created: Transaction,
): Concept {
  const targets = ownOf(concept.terms, trgLang);
  return {
    ...concept,
    ...(kind !== undefined && concept.kind === "general" && { kind }),
    ...(concept.created === undefined && { created }),
    ...(status !== undefined &&
      targets && {
        terms: { ...concept.terms, [trgLang]: targets.map((term, at) => (at === 0 ? { ...term, status } : term)) },
      }),
  };
}
