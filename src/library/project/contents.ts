import { keyOf } from "../../pipeline/project/key.js";
import type { ContentsEntry } from "../../publish/html/contents-page.js";
import { addressFrom } from "../bilingual-links.js";
import { shippedTranslator } from "../home.js";
import type { Progress } from "./progress.js";
import type { RunNote } from "./project.js";
import { type Session, writeOutput } from "./session.js";

/** Where the table of contents of a project stands. */
export const contentsPath = ({ layout: { output } }: Session): string => `${output.replace(/\/+$/u, "")}/index.html`;

/**
 * Writes the table of contents of a project: all bilingual pages that are there, by their titles in both languages. Where there is none and never was
 * a table, none is written.
 *
 * @param all - the documents of the project, in the order of their names
 */
export async function writeContents(all: readonly Progress[], session: Session, notes: RunNote[]): Promise<void> {
  const published = all.filter(({ isPublished }) => isPublished).map(({ document }) => document);
  const { files, cache, locale } = session;
  const path = contentsPath(session);
  const output = path.slice(0, path.lastIndexOf("/"));
  if (published.length === 0 && files.kindOf(path) !== "file") return;
  const entries = published.map(({ source, to, paths, name }): ContentsEntry => {
    const { title = {}, srcLang = "zh-CN" } = cache.document(name).check ?? {};
    const folder = paths.folder.slice(output.length + 1);
    const file = source.slice(source.lastIndexOf("/") + 1);
    return { href: addressFrom(path, paths.page), file, folder, title, srcLang, trgLang: to };
  });
  const key = keyOf([entries, locale]);
  if (cache.contents === key && files.kindOf(path) === "file") return;
  const { renderContents } = await import("../../publish/html/contents-page.js");
  const content = renderContents(entries, shippedTranslator(locale));
  const fate = writeOutput({ path, content }, "duiyi.config.json", { session, notes });
  cache.contents = fate === "kept" ? undefined : key;
}
