import { writeTmx } from "../../interchange/tmx/write-tmx.js";
import type { Document } from "../../model/document.js";
import type { HandoffRecord } from "../../model/handoff-record.js";
import { InputError } from "../../model/input-error.js";
import { writePackage } from "../../office/index.js";
import { type HandoffForm, isTableForm } from "../../pipeline/kits/handoff-forms.js";
import { kitFor } from "../../pipeline/kits/index.js";
import { kitIds } from "../../pipeline/kits/kit-ids.js";
import { termPlaces } from "../../pipeline/project/glossary-edit.js";
import { documentCounts } from "../../pipeline/project/standing.js";
import { localeFor } from "../../ui/index.js";
import { shippedTranslator } from "../home.js";
import { open } from "../open.js";
import { hasTranslations, type MadePart, partOf, type ReadyDocument } from "./handoff-part.js";
import { handoffRecords, keepRecord, recordText } from "./kept-records.js";
import type { Handoff, HandoffOptions } from "./project.js";
import type { Desk, Session } from "./session.js";

/** Name of the record in a package. */
export const RECORD = "duiyi.handoff.json";

/**
 * Makes a package for a translator: the XLIFFs in which something is to do, as the tool takes them, with all that was translated before as a memory,
 * the terms of the glossary that stand in them, and instructions.
 *
 * @param documents - all of the language; those among them that are meant are `isMeant`
 * @throws InputError `usage.nothing-to-do`
 */
export async function makeHandoff(
  documents: readonly (ReadyDocument & { readonly isMeant: boolean })[],
  to: string,
  session: Session,
  options: HandoffOptions,
): Promise<Handoff> {
  const desk = await session.desk(to);
  const form = options.for ?? kitIds.find((id) => id === session.config.kit);
  const tool = isTableForm(form) ? undefined : form;
  const made: MadePart[] = [];
  const translated: Document[] = [];
  for (const ready of documents) {
    const document = await desk.duiyi.readBack({ xliff: ready.xliff, source: ready.source }, { to });
    if (hasTranslations(document)) translated.push(document);
    const isToDo = documentCounts(document, []).translated < documentCounts(document, []).sentences;
    if (ready.isMeant && (isToDo || options.all === true))
      made.push(await partOf(ready, document, { desk, session, form }));
  }
  if (made.length === 0) throw new InputError("usage.nothing-to-do", { language: to });
  const record = recordOf(made, to, form, session, options);
  const files = new Map<string, Uint8Array>();
  const put = (path: string, content: string | Uint8Array): void => {
    if (!files.has(path)) files.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  };
  for (const { files: own } of made) for (const [path, content] of own) put(path, content);
  if (translated.length > 0) {
    const profile = kitFor({ ...(tool && { for: tool }) }).memory.profile;
    const path = tool === "omegat" ? `tm/project.${to}.tmx` : `memory.${to}.tmx`;
    put(path, Array.from(writeTmx(translated, { toolVersion: session.version, profile })).join(""));
  }
  if (tool !== "omegat") put("glossary.csv", await glossaryOf(made, desk, session));
  const { t } = shippedTranslator(localeFor(to));
  put("README.txt", `${readMe(made, record, t)}\n`);
  put(RECORD, recordText(record));
  return {
    record,
    files,
    folders: Array.from(new Set(made.flatMap(({ folders }) => folders))),
    characters: made.reduce((sum, { characters }) => sum + characters, 0),
    sentences: made.reduce((sum, { sentences }) => sum + sentences, 0),
    archive: () => writePackage(Object.fromEntries(Array.from(files).sort(([a], [b]) => (a < b ? -1 : 1)))),
    keep: () => keepRecord(record, session.files),
  };
}

/** The terms that stand in the documents, as a list that spreadsheets and CAT tools open. */
async function glossaryOf(
  made: readonly MadePart[],
  { glossary }: Desk,
  { config, files, locale }: Session,
): Promise<string> {
  const named = new Set(made.flatMap(({ document }) => Object.keys(termPlaces(document))));
  const concepts = (await glossary.concepts()).filter(({ id }) => named.has(id));
  const { bytes } = await open({ config, files, locale, glossary: concepts }).glossary.export("csv");
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Packages of one day and language are numbered. */
function recordOf(
  made: readonly MadePart[],
  to: string,
  kit: HandoffForm | undefined,
  session: Session,
  { date, who }: HandoffOptions,
): HandoffRecord {
  const known = new Set(handoffRecords(session.files).map(({ id }) => id));
  let number = 1;
  const idOf = (): string => `${date}-${to}-${number}`;
  while (known.has(idOf())) number += 1;
  return {
    schema: "duiyi.handoff/1",
    id: idOf(),
    date,
    to,
    ...(who !== undefined && { who }),
    ...(kit !== undefined && { kit }),
    documents: made.map(({ handed }) => handed),
  };
}

function readMe(
  made: readonly MadePart[],
  { id, kit }: HandoffRecord,
  t: ReturnType<typeof shippedTranslator>["t"],
): string {
  const count = made.length;
  const characters = made.reduce((sum, part) => sum + part.characters, 0);
  const lines = made.map(
    ({ handed, sentences }) => `  ${handed.xliff}  (${t("counts.segments", { count: sentences })})`,
  );
  return [
    t("project.read-me.head", { id, count, characters: t("counts.characters", { count: characters }) }),
    ...lines,
    "",
    instructionsFor(kit, t),
  ].join("\n");
}

function instructionsFor(kit: string | undefined, t: ReturnType<typeof shippedTranslator>["t"]): string {
  if (kit === "omegat") return t("kit.omegat.read-me");
  return isTableForm(kit) ? t("project.read-me.table") : t("project.read-me.any");
}
