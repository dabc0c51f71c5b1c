import { originalsIn } from "../../interchange/xliff/originals-in.js";
import type { InputFile } from "../../model/input-file.js";
import { placesOfXliff } from "../../pipeline/project/paths.js";
import { holdsTranslations } from "../../pipeline/project/xliff-plan.js";
import { decodeXmlLoosely } from "../../pipeline/read/decode-xml.js";
import { readThere } from "./prepare-stage.js";
import { didDo, type Work } from "./work.js";

/**
 * Copies the translation of a document to the place where it belongs, from the place that it had while the sources of the configuration began with other
 * folders: a source more may move all others. A document that has an XLIFF is left alone.
 */
export function adoptXliff(work: Work): void {
  const { document, session, notes } = work;
  const { source, to, paths } = document;
  const { files, layout, standing, mode } = session;
  const path = placesOfXliff(source, to, layout.output).find((place) => place !== paths.xliff && standing.has(place));
  const file = path === undefined ? undefined : files.read(path);
  if (file === undefined || !isTranslationOf(file, work)) return;
  didDo(work, "return");
  if (mode !== "write") return;
  files.replace([{ path: paths.xliff, content: file.bytes }]);
  notes.push({ kind: "adopted", file: file.name });
}

/** Whether an XLIFF is of the document, and of no other too, and anything in it is translated. One that cannot be read is nobody's. */
function isTranslationOf(file: InputFile, work: Work): boolean {
  const names = new Set(originalsIn(decodeXmlLoosely(file)));
  if (names.size !== 1 || !names.has(work.document.source)) return false;
  try {
    return holdsTranslations(readThere(file, work));
  } catch {
    return false;
  }
}
