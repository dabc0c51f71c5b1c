import type { Command } from "commander";
import { segmentsOf } from "../../model/document.js";
import { addressOf, linePlaceOf } from "../../model/place.js";
import { placeOf } from "../../model/source-map.js";
import type { CliContext } from "../context.js";
import {
  command,
  type GlossaryOption,
  type ReadingValues,
  readingOf,
  readingOptions,
  sharedOptions,
} from "../options.js";

export function termsCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary } = sharedOptions(context);
  return command("terms", t("cli.terms.description"), [glossary, ...readingOptions(context)])
    .argument("<source>", t("cli.prepare.source"))
    .action(async (path: string, values: ReadingValues & GlossaryOption) => {
      const { readDocument } = await import("../../pipeline/read/read-document.js");
      const { readFile } = await import("../read-file.js");
      const { readConcepts } = await import("../read-glossary.js");
      const concepts = await readConcepts(values.glossary, context);
      const { document } = readDocument(readFile(path), {
        ...readingOf(values, context),
        concepts,
        srcLang: "zh-CN",
        trgLang: "en",
      });
      for (const { unit, segment } of segmentsOf(document)) {
        for (const { span, concept, term } of segment.terms) {
          const place = placeOf(unit.map, segment.span.start + span.start);
          const where = linePlaceOf(place) ?? { place: addressOf(place) };
          const text = segment.source.text.slice(span.start, span.end);
          const { id, kind } = concept;
          const match = { ...where, text, concept: id, kind, term: term.text, segment: segment.id };
          context.io.out(`${JSON.stringify(match)}\n`);
        }
      }
    });
}
