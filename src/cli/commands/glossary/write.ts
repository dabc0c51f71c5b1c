import { type Command, Option } from "commander";
import {
  type Concept,
  type ConceptKind,
  conceptKinds,
  enforcements,
  type NewConcept,
  type TermStatus,
  termStatuses,
  termTypes,
} from "../../../index.js";
import type { CliContext } from "../../context.js";
import { reportChanges } from "../../glossary/change-report.js";
import { editInEditor } from "../../glossary/editor.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command, repeatable } from "../../options.js";
import { invalidValue } from "../../usage-error.js";
import { type WriteValues, writeOptions, writingOf } from "./shared.js";

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

/** Adds a concept with its terms. */
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
    const done = await openDuiyi(context, values).glossary.add(newConcept(values), writingOf(values));
    reportChanges(done, values, context);
  });
}

const newConcept = ({ id, kind, definition, note, source, url, zh, en, status }: AddValues): NewConcept => ({
  kind,
  ...(id !== undefined && { id }),
  ...(definition !== undefined && { definition }),
  ...(note !== undefined && { note }),
  ...(source !== undefined && { sources: [{ reference: source, ...(url !== undefined && { url }) }] }),
  terms: {
    zh: zh.map((text, at) => ({ text, status: at === 0 ? "preferred" : "admitted" })),
    en: en.map((text, at) => ({ text, status: at > 0 && status === "preferred" ? "admitted" : status })),
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

/** Changes fields and terms of a concept, by options or, without any, in the person's editor. */
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
      const { glossary } = openDuiyi(context, { glossary: values.glossary });
      const hasWish = Object.keys(values).some((key) => !notWishes.has(key) && !isEmptyList(values[key]));
      const byHand = (concept: Concept): Promise<Concept | undefined> => editInEditor(concept, glossary, context);
      const done = await glossary.edit(id, hasWish ? editOf(values) : byHand, writingOf(values));
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
  if (rest.length === 0) throw invalidValue("--add-term", given, "en=Yumai");
  return { language, text: rest.join("=") };
}

/** Sets the status of one term: preferred, admitted, deprecated … */
export function statusCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("status", t("cli.glossary.set-status"), writeOptions(context))
    .argument("<id>", t("cli.glossary.id-or-term"))
    .argument("<term>", t("cli.glossary.term"))
    .argument("<status>", termStatuses.join(", "))
    .action(async (id: string, term: string, status: string, values: WriteValues) => {
      const known = termStatuses.find((candidate) => candidate === status);
      if (known === undefined) throw invalidValue("status", status, termStatuses.join(", "));
      const done = await openDuiyi(context, values).glossary.setStatus(id, term, known, writingOf(values));
      reportChanges(done, values, context);
    });
}

/** Removes a concept; with `--replaced-by`, concepts that refer to it then refer to another. */
export function removeCommand(context: CliContext): Command {
  const { t } = context.ui;
  const replacedBy = new Option("--replaced-by <id>", t("cli.glossary.replaced-by"));
  return command("remove", t("cli.glossary.remove"), [replacedBy, ...writeOptions(context)])
    .argument("<id>", t("cli.glossary.id-or-term"))
    .action(async (id: string, values: WriteValues & { replacedBy?: string }) => {
      const { replacedBy } = values;
      const options = { ...writingOf(values), ...(replacedBy !== undefined && { replacedBy }) };
      const done = await openDuiyi(context, { glossary: values.glossary }).glossary.remove(id, options);
      reportChanges(done, values, context);
    });
}

/** Gives a concept another id; concepts that refer to it follow. */
export function renameCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("rename", t("cli.glossary.rename"), writeOptions(context))
    .argument("<id>", t("cli.glossary.id-or-term"))
    .argument("<new-id>", t("cli.glossary.new-id"))
    .action(async (id: string, newId: string, values: WriteValues) => {
      const done = await openDuiyi(context, values).glossary.rename(id, newId, writingOf(values));
      reportChanges(done, values, context);
    });
}
