import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { type Environment, languagesOf } from "../environment.js";
import type { GlossaryDoor, ImpactQuestion } from "../glossary-door.js";
import { inWords } from "../in-words.js";
import { findIn } from "./read-uses.js";

/** What the glossary means for documents and translations. */
export function meaningUses(
  environment: Environment,
): Pick<GlossaryDoor, "impact" | "applyImpact" | "undoImpact" | "changeRecord" | "dossier" | "coverage"> {
  const { ui, concepts } = environment;
  return {
    impact: (file, question) =>
      inWords(ui, async () => {
        const { impactOn } = await import("../../pipeline/impact/impact.js");
        return impactOn(file, await asked(question, environment));
      }),
    applyImpact: (file, question) =>
      inWords(ui, async () => {
        const { applyImpact } = await import("../../pipeline/impact/impact.js");
        return applyImpact(file, await asked(question, environment));
      }),
    undoImpact: (file, changes) =>
      inWords(ui, async () => {
        const { undoChanges } = await import("../../pipeline/impact/impact.js");
        return undoChanges(file, changes, languagesOf({}, environment));
      }),
    changeRecord: (file) => inWords(ui, () => recordIn(file)),
    dossier: (idOrTerm, documents) =>
      inWords(ui, async () => {
        const { dossierOf } = await import("../../pipeline/dossier/dossier.js");
        return dossierOf(await findIn(idOrTerm, environment), documents);
      }),
    coverage: (documents) =>
      inWords(ui, async () => {
        const { coverageOf } = await import("../../pipeline/dossier/dossier.js");
        return coverageOf(await concepts(), documents, languagesOf({}, environment).trgLang);
      }),
  };
}

async function asked({ idOrTerm, ...question }: ImpactQuestion, environment: Environment) {
  const concept = await findIn(idOrTerm, environment);
  return { ...question, concept, concepts: await environment.concepts(), ...languagesOf({}, environment) };
}

/** @throws InputError `input.not-changes` */
async function recordIn({ bytes, name: file }: InputFile) {
  const { changeRecordSchema } = await import("../../model/change-record-schema.js");
  const record = changeRecordSchema.safeParse(jsonOf(bytes));
  if (!record.success) throw new InputError("input.not-changes", {}, { file });
  return record.data;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
