import type { Delivery } from "../../model/delivery.js";
import { type Document, isReady, segmentsOf } from "../../model/document.js";
import type { HandedDocument } from "../../model/handoff-record.js";
import type { InputFile } from "../../model/input-file.js";
import { type HandoffForm, isTableForm, type TableForm } from "../../pipeline/kits/handoff-forms.js";
import { kitPath } from "../../pipeline/project/kit-path.js";
import { documentCounts } from "../../pipeline/project/standing.js";
import { handedOut } from "../../pipeline/project/take-returned.js";
import type { Desk, ProjectDocument, Session } from "./session.js";

/** Documents that may be handed out: each with its XLIFF. */
export interface ReadyDocument {
  readonly document: ProjectDocument;
  readonly source: InputFile;
  readonly xliff: InputFile;
}

/** What a document adds to a package. */
export interface MadePart {
  readonly handed: HandedDocument;
  readonly document: Document;
  readonly files: readonly (readonly [path: string, content: string | Uint8Array])[];
  readonly folders: readonly string[];
  readonly sentences: number;
  readonly characters: number;
}

interface Making {
  readonly desk: Desk;
  readonly session: Session;
  /** What the package is made for; any CAT tool where it is left out. */
  readonly form: HandoffForm | undefined;
}

/** Makes what a document adds to a package: its XLIFF as the tool takes it and what belongs to that, or the table to translate in. */
export async function partOf(ready: ReadyDocument, read: Document, making: Making): Promise<MadePart> {
  const { form } = making;
  const made = isTableForm(form) ? await tableOf(ready, form, making) : await filesOf(ready, read, { ...making, form });
  const counts = documentCounts(read, []);
  const { xliff, returned, files, folders } = made;
  return {
    handed: { source: ready.document.source, xliff, returned, targets: handedOut(ready.xliff) },
    document: read,
    files,
    folders,
    sentences: counts.sentences - counts.translated,
    characters: counts.charactersToDo,
  };
}

/** Whether anything in a document is translated. */
export const hasTranslations = (document: Document): boolean =>
  Array.from(segmentsOf(document)).some(({ segment }) => isReady(segment));

interface PartFiles extends Pick<MadePart, "files" | "folders">, Pick<HandedDocument, "xliff" | "returned"> {}

async function tableOf(
  { document, source, xliff }: ReadyDocument,
  form: TableForm,
  { desk, session }: Making,
): Promise<PartFiles> {
  const path = kitPath(`${document.paths.stem}.${document.to}.${form}`, foldersOf(document, session));
  const content = await desk.duiyi.publish({ xliff, source }, { to: form });
  return { xliff: path, returned: path, files: [[path, content]], folders: [] };
}

async function filesOf(
  { document, source, xliff }: ReadyDocument,
  read: Document,
  { desk, session, form }: Omit<Making, "form"> & { readonly form: Exclude<HandoffForm, TableForm> | undefined },
): Promise<PartFiles> {
  const as = session.formatOf(document.source);
  const prepared = await desk.duiyi.prepare(source, {
    to: document.to,
    ...(as && { as }),
    ...(form && { for: form }),
    ...(hasTranslations(read) && { previous: xliff }),
  });
  const below = foldersOf(document, session);
  const pathOf = ({ kind, name }: Delivery): string => kitPath(name, below, kind === "project");
  const files = prepared.deliveries
    .filter(({ kind }) => WANTED.has(kind))
    .map((delivery) => [pathOf(delivery), delivery.text] as const)
    .filter(([path, text]) => !path.endsWith(".tmx") || text.includes("<tu "));
  const made = prepared.deliveries.find(({ kind }) => kind === "xliff");
  return {
    xliff: made === undefined ? "" : pathOf(made),
    returned: kitPath(prepared.returned, below),
    files,
    folders: prepared.folders,
  };
}

const WANTED: ReadonlySet<string> = new Set(["xliff", "review", "project", "glossary", "memory"]);

/** The folders of a document below the output folder. */
const foldersOf = ({ paths }: ProjectDocument, { layout }: Session): string[] =>
  paths.folder
    .slice(layout.output.replace(/\/+$/u, "").length)
    .split("/")
    .filter((part) => part !== "");
