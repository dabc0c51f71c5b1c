import { type Document, type Duiyi, isBilingual, nodeFiles, type ReadingOptions } from "../index.js";

/** A document from a source text or from a file that holds both languages, with the terms of its sides marked. */
export async function readAny(
  path: string,
  duiyi: Duiyi,
  { source, ...reading }: ReadingOptions & { readonly source?: string; readonly from?: string } = {},
): Promise<Document> {
  if (!isBilingual(path)) return duiyi.read(nodeFiles.read(path), reading);
  return duiyi.readBack(await duiyi.workspace.returned(path, source === undefined ? {} : { source }));
}
