import { writeTmx } from "../../interchange/tmx/write-tmx.js";
import type { Delivery } from "../../model/delivery.js";
import { type Document, isReady, segmentsOf } from "../../model/document.js";
import type { HandedDocument, HandoffRecord } from "../../model/handoff-record.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { writePackage } from "../../office/index.js";
import { kitFor } from "../../pipeline/kits/index.js";
import type { KitId } from "../../pipeline/kits/kit-ids.js";
import { kitIds } from "../../pipeline/kits/kit-ids.js";
import { termPlaces } from "../../pipeline/project/glossary-edit.js";
import { kitPath } from "../../pipeline/project/kit-path.js";
import { documentCounts } from "../../pipeline/project/standing.js";
import { handedOut } from "../../pipeline/project/take-returned.js";
import { localeFor } from "../../ui/index.js";
import { shippedTranslator } from "../home.js";
import { open } from "../open.js";
import { handoffRecords, keepRecord, recordText } from "./kept-records.js";
import type { Handoff, HandoffOptions } from "./project.js";
import type { Desk, ProjectDocument, Session } from "./session.js";

/** Documents that may be handed out: each with its XLIFF. */
export interface ReadyDocument {
  readonly document: ProjectDocument;
  readonly source: InputFile;
  readonly xliff: InputFile;
}

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
  const tool = options.for ?? kitIds.find((id) => id === session.config.kit);
  const made: MadePart[] = [];
  const translated: Document[] = [];
  for (const ready of documents) {
    const document = await desk.duiyi.readBack({ xliff: ready.xliff, source: ready.source }, { to });
    if (hasTranslations(document)) translated.push(document);
    const isToDo = documentCounts(document, []).translated < documentCounts(document, []).sentences;
    if (ready.isMeant && (isToDo || options.all === true))
      made.push(await partOf(ready, document, { desk, session, tool }));
  }
  if (made.length === 0) throw new InputError("usage.nothing-to-do", { language: to });
  const record = recordOf(made, to, tool, session, options);
  const files = new Map<string, Uint8Array>();
  const put = (path: string, text: string): void => {
    if (!files.has(path)) files.set(path, new TextEncoder().encode(text));
  };
  for (const { files: own } of made) for (const [path, text] of own) put(path, text);
  if (translated.length > 0) {
    const profile = kitFor({ ...(tool && { for: tool }) }).memory.profile;
    const path = tool === "omegat" ? `tm/project.${to}.tmx` : `memory.${to}.tmx`;
    put(path, Array.from(writeTmx(translated, { toolVersion: session.version, profile })).join(""));
  }
  if (tool !== "omegat") put("glossary.csv", await glossaryOf(made, desk, session));
  const { t } = shippedTranslator(localeFor(to));
  put(tool === "omegat" ? "README-duiyi.txt" : "README.txt", `${readMe(made, record, t)}\n`);
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

const hasTranslations = (document: Document): boolean =>
  Array.from(segmentsOf(document)).some(({ segment }) => isReady(segment));

/** What a document adds to a package. */
interface MadePart {
  readonly handed: HandedDocument;
  readonly document: Document;
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly folders: readonly string[];
  readonly sentences: number;
  readonly characters: number;
}

interface Making {
  readonly desk: Desk;
  readonly session: Session;
  readonly tool: KitId | undefined;
}

async function partOf({ document, source, xliff }: ReadyDocument, read: Document, making: Making): Promise<MadePart> {
  const { desk, session, tool } = making;
  const as = session.formatOf(document.source);
  const prepared = await desk.duiyi.prepare(source, {
    to: document.to,
    ...(as && { as }),
    ...(tool && { for: tool }),
    ...(hasTranslations(read) && { previous: xliff }),
  });
  const output = session.layout.output.replace(/\/+$/u, "");
  const below = document.paths.folder
    .slice(output.length)
    .split("/")
    .filter((part) => part !== "");
  const pathOf = ({ kind, name }: Delivery): string => kitPath(name, below, kind === "project" || kind === "read-me");
  const wanted = prepared.deliveries.filter(({ kind }) => WANTED.has(kind));
  const files = wanted
    .map((delivery) => [pathOf(delivery), delivery.text] as const)
    .filter(([path, text]) => !path.endsWith(".tmx") || text.includes("<tu "));
  const made = prepared.deliveries.find(({ kind }) => kind === "xliff");
  const counts = documentCounts(read, []);
  return {
    handed: {
      source: document.source,
      xliff: made === undefined ? "" : pathOf(made),
      returned: kitPath(prepared.returned, below),
      targets: handedOut(xliff),
    },
    document: read,
    files,
    folders: prepared.folders,
    sentences: counts.sentences - counts.translated,
    characters: counts.charactersToDo,
  };
}

const WANTED: ReadonlySet<string> = new Set(["xliff", "review", "project", "glossary", "memory", "read-me"]);

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
  kit: KitId | undefined,
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
    kit === "omegat" ? t("project.read-me.omegat") : t("project.read-me.any"),
  ].join("\n");
}
