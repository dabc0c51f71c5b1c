import { basename, dirname, extname, join } from "node:path";
import { type Duiyi, InputError, type Merged, type MergeOptions, type ReturnedFile, type RunPage } from "../index.js";
import { type PlannedOutput, sharedOutputs } from "./refuse-same-outputs.js";
import type { DocumentPaths } from "./returned-files.js";

/** A document of a run, and how what is made of it is called. */
export interface NamedDocument {
  readonly file: ReturnedFile;
  readonly named: DocumentPaths;
  /** Whether the documents of the run go into a folder of their own. */
  readonly isInFolder: boolean;
}

/**
 * Where a translated document goes. A page of a site keeps its name in another folder: such programs keep languages apart by folders, and pages
 * lead to each other by their names.
 */
export function outputPath(
  { file, named, isInFolder }: NamedDocument,
  { trgLang, name }: Pick<Merged, "trgLang" | "name">,
  { workspace }: Pick<Duiyi, "workspace">,
): string {
  const source = file.source?.name ?? "";
  const beside = named(file, extname(source) || ".txt", `.${trgLang}`);
  const isKept = isInFolder && workspace.siteOf(source) !== undefined;
  return name !== undefined || isKept ? join(dirname(beside), name ?? basename(source)) : beside;
}

/**
 * Where documents will be written that might be written to one place: those that are called the same but for their language, which is looked
 * up for them alone.
 */
export async function plannedOutputs(documents: readonly NamedDocument[], duiyi: Duiyi): Promise<PlannedOutput[]> {
  const inLanguage = (document: NamedDocument, trgLang: string): PlannedDocument => {
    const { original, xliff } = document.file;
    const path = outputPath(document, { trgLang }, duiyi);
    return { path, of: xliff.name, ...(original !== undefined && { original }), document };
  };
  const alike = sharedOutputs(documents.map((document) => inLanguage(document, "und"))).flat();
  const planned: PlannedOutput[] = [];
  for (const { document } of alike) {
    try {
      planned.push(inLanguage(document, (await duiyi.readBack(document.file)).trgLang));
    } catch (error) {
      if (!(error instanceof InputError)) throw error; // it is said when its turn comes
    }
  }
  return planned;
}

interface PlannedDocument extends PlannedOutput {
  readonly document: NamedDocument;
}

/**
 * The pages of a run, each with what links to it have to follow. A document that cannot be merged is none: what is wrong with it is said when
 * its turn comes.
 */
export async function pagesOfRun(
  documents: readonly NamedDocument[],
  options: MergeOptions,
  duiyi: Duiyi,
): Promise<RunPage[]> {
  const pages: RunPage[] = [];
  for (const document of documents) {
    const path = document.file.source?.name;
    if (path === undefined || !LINKED.test(path)) continue;
    try {
      const { moved, ...merged }: Pick<Merged, "trgLang" | "name" | "moved"> = PAGE.test(path)
        ? await duiyi.merge(document.file, options)
        : await duiyi.readBack(document.file);
      pages.push({ path, name: basename(outputPath(document, merged, duiyi)), ...(moved && { moved }) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return pages;
}

/** What other documents lead to by name; the headings of pages have addresses too, which are others in the translation. */
const LINKED = /\.(?:md|mdx|markdown|mdown|mkd|qmd|rmd|html?|xhtml|docx|xlsx|pptx|odt|epub)$/iu;
const PAGE = /\.(?:md|mdx|markdown|mdown|mkd|qmd|rmd|html?|xhtml)$/iu;
