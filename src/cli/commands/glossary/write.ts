import { type Command, InvalidArgumentError, Option } from "commander";
import {
  type Concept,
  type ConceptKind,
  conceptKinds,
  enforcements,
  type TermStatus,
  termStatuses,
  termTypes,
} from "../../../model/concept.js";
import { InputError } from "../../../model/input-error.js";
import type { CliContext } from "../../context.js";
import { command, repeatable } from "../../options.js";
import { transactionOf, type WriteValues, writeOptions } from "./shared.js";

interface AddValues extends WriteValues {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly kind: ConceptKind;
  readonly status: TermStatus;
  readonly source?: string;
  readonly url?: string;
  readonly id?: string;
  readonly definition?: string;
  readonly note?: string;
}

export function addCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("add", t("cli.glossary.add"), [
    new Option("--zh <term...>", t("cli.glossary.zh")).makeOptionMandatory(),
    new Option("--en <term...>", t("cli.glossary.en")).makeOptionMandatory(),
    new Option("--kind <kind>", t("cli.glossary.kind")).choices(conceptKinds).default("general"),
    new Option("--status <status>", t("cli.glossary.status")).choices(termStatuses).default("proposed"),
    new Option("--source <reference>", t("cli.glossary.source")),
    new Option("--url <url>", t("cli.glossary.url")),
    new Option("--id <id>", t("cli.glossary.id")),
    new Option("--definition <text>", t("cli.glossary.definition")),
    new Option("--note <text>", t("cli.glossary.note")),
    ...writeOptions(context),
  ]).action(async (values: AddValues) => {
    const { changeGlossary } = await import("../../glossary/store.js");
    const { checkedConcept, conceptOfPair } = await import("../../../glossary/changes/index.js");
    const { conceptIdFor } = await import("../../../glossary/concept-id.js");
    const { reportChanges } = await import("../../glossary/change-report.js");
    const done = await changeGlossary(values, (glossary) => {
      const isTaken = (id: string): boolean =>
        glossary.retired.has(id) || glossary.concepts.some((one) => one.id === id);
      if (values.id !== undefined && glossary.concepts.some(({ id }) => id === values.id))
        throw new InputError("glossary.duplicate-id", { id: values.id });
      const there = conceptOfPair(glossary.concepts, { zh: values.zh, en: values.en });
      if (there !== undefined)
        throw new InputError("glossary.pair-there", { id: there.concept.id, zh: there.zh, en: there.en });
      const id = values.id ?? conceptIdFor(values.en[0], values.zh[0] ?? "", isTaken);
      return { put: [checkedConcept(newConcept(id, values))], remove: [], added: [id] };
    });
    reportChanges(done, values, context);
  });
}

const newConcept = (id: string, values: AddValues): unknown => ({
  id,
  kind: values.kind,
  definition: values.definition,
  note: values.note,
  ...(values.source !== undefined && { sources: [{ reference: values.source, url: values.url }] }),
  created: transactionOf(values),
  terms: {
    zh: values.zh.map((text, at) => ({ text, status: at === 0 ? "preferred" : "admitted" })),
    en: values.en.map((text, at) => ({
      text,
      status: at > 0 && values.status === "preferred" ? "admitted" : values.status,
    })),
  },
});

interface EditValues extends WriteValues {
  readonly clear: readonly string[];
  readonly addTerm: readonly string[];
  readonly removeTerm: readonly string[];
  readonly term?: string;
  readonly status?: TermStatus;
  readonly [field: string]: unknown;
}

const conceptFields = [
  "kind",
  "subject",
  "definition",
  "note",
  "enforcement",
  "division",
  "broader",
  "replacedBy",
] as const;
const termFields = ["status", "type", "style", "firstUse", "geography", "validFrom", "validUntil"] as const;

export function editCommand(context: CliContext): Command {
  const { t } = context.ui;
  const field = (flags: string): Option => new Option(flags, t("cli.glossary.field"));
  return command("edit", t("cli.glossary.edit"), [
    field("--kind <kind>").choices(conceptKinds),
    field("--subject <text>"),
    field("--definition <text>"),
    field("--note <text>"),
    field("--enforcement <level>").choices(enforcements),
    field("--division <code>"),
    field("--broader <id>"),
    field("--replaced-by <id>"),
    new Option("--clear <fields>", t("cli.glossary.clear")).argParser((list) => list.split(",")).default([]),
    repeatable("--add-term <lang=text>", t("cli.glossary.add-term")),
    repeatable("--remove-term <text>", t("cli.glossary.remove-term")),
    new Option("--term <text>", t("cli.glossary.term")),
    new Option("--status <status>", t("cli.glossary.term-field")).choices(termStatuses),
    new Option("--type <type>", t("cli.glossary.term-field")).choices(termTypes),
    new Option("--style <name>", t("cli.glossary.term-field")),
    new Option("--first-use <text>", t("cli.glossary.term-field")),
    new Option("--geography <text>", t("cli.glossary.term-field")),
    new Option("--valid-from <date>", t("cli.glossary.term-field")),
    new Option("--valid-until <date>", t("cli.glossary.term-field")),
    ...writeOptions(context),
  ])
    .argument("<id>", t("cli.glossary.id-or-term"))
    .action(async (id: string, values: EditValues) => {
      const { changeGlossary } = await import("../../glossary/store.js");
      const { editConcept, findConcept } = await import("../../../glossary/changes/index.js");
      const { editInEditor } = await import("../../glossary/editor.js");
      const { reportChanges } = await import("../../glossary/change-report.js");
      const hasWish = Object.keys(values).some((key) => !notWishes.has(key) && !isEmptyList(values[key]));
      const done = await changeGlossary(values, async ({ concepts }) => {
        const concept = findConcept(concepts, id);
        const edited = hasWish ? editConcept(concept, editOf(values)) : await editInEditor(concept, context);
        if (edited === undefined) return { put: [], remove: [], changed: [] };
        return { put: [{ ...edited, modified: transactionOf(values) }], remove: [], changed: [edited.id] };
      });
      reportChanges(done, values, context);
    });
}

const notWishes: ReadonlySet<string> = new Set(["glossary", "format", "dryRun", "by"]);
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function editOf(values: EditValues) {
  const { clear, addTerm, removeTerm, term, status = "proposed" } = values;
  const pick = (fields: readonly string[]) =>
    Object.fromEntries(fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])));
  return {
    set: pick(conceptFields) as Partial<Concept>,
    clear,
    addTerms: addTerm.map((given) => ({ ...languageAndText(given), status })),
    removeTerms: removeTerm,
    ...(term !== undefined && { term: { text: term, set: pick(termFields) } }),
  };
}

/** `en=Yumai` */
function languageAndText(given: string): { language: string; text: string } {
  const [language = "", ...rest] = given.split("=");
  if (rest.length === 0) throw new InvalidArgumentError(`'${given}' is invalid. en=Yumai`);
  return { language, text: rest.join("=") };
}

export function statusCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("status", t("cli.glossary.set-status"), writeOptions(context))
    .argument("<id>", t("cli.glossary.id-or-term"))
    .argument("<term>", t("cli.glossary.term"))
    .argument("<status>", termStatuses.join(", "))
    .action(async (id: string, term: string, status: string, values: WriteValues) => {
      const { changeGlossary } = await import("../../glossary/store.js");
      const { findConcept, setStatus } = await import("../../../glossary/changes/index.js");
      const { reportChanges } = await import("../../glossary/change-report.js");
      const known = termStatuses.find((candidate) => candidate === status);
      if (known === undefined) throw new InvalidArgumentError(`'${status}' is invalid. ${termStatuses.join(", ")}`);
      const done = await changeGlossary(values, ({ concepts }) => {
        const concept = setStatus(findConcept(concepts, id), term, known);
        return { put: [{ ...concept, modified: transactionOf(values) }], remove: [], changed: [concept.id] };
      });
      reportChanges(done, values, context);
    });
}

export function removeCommand(context: CliContext): Command {
  const { t } = context.ui;
  const replacedBy = new Option("--replaced-by <id>", t("cli.glossary.replaced-by"));
  return command("remove", t("cli.glossary.remove"), [replacedBy, ...writeOptions(context)])
    .argument("<id>", t("cli.glossary.id-or-term"))
    .action(async (id: string, values: WriteValues & { replacedBy?: string }) => {
      const { changeGlossary } = await import("../../glossary/store.js");
      const { findConcept, removeConcept } = await import("../../../glossary/changes/index.js");
      const { reportChanges } = await import("../../glossary/change-report.js");
      const done = await changeGlossary(values, ({ concepts }) => {
        const heir = values.replacedBy === undefined ? undefined : findConcept(concepts, values.replacedBy).id;
        const changes = removeConcept(concepts, findConcept(concepts, id), heir);
        return { ...changes, removed: changes.remove, changed: changes.put.map((concept) => concept.id) };
      });
      reportChanges(done, values, context);
    });
}

export function renameCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("rename", t("cli.glossary.rename"), writeOptions(context))
    .argument("<id>", t("cli.glossary.id-or-term"))
    .argument("<new-id>", t("cli.glossary.new-id"))
    .action(async (id: string, newId: string, values: WriteValues) => {
      const { changeGlossary } = await import("../../glossary/store.js");
      const { checkedConcept, findConcept, renameConcept } = await import("../../../glossary/changes/index.js");
      const { reportChanges } = await import("../../glossary/change-report.js");
      const done = await changeGlossary(values, ({ concepts }) => {
        const { put, remove } = renameConcept(concepts, findConcept(concepts, id), newId);
        const changed = put.map((concept) => concept.id).filter((other) => other !== newId);
        return { put: put.map(checkedConcept), remove, added: [newId], removed: remove, changed };
      });
      reportChanges(done, values, context);
    });
}
