import type { CompiledStore, GlossarySource } from "../glossary/glossary-store.js";
import type { Concept } from "../model/concept.js";
import { targetOf } from "../model/config.js";
import { primaryOf } from "../text/language.js";
import { alignmentUses } from "./alignments.js";
import { documentUses } from "./documents.js";
import type { Duiyi } from "./duiyi.js";
import type { Environment } from "./environment.js";
import { glossaryUses } from "./glossary/glossary-uses.js";
import { packageVersion, shippedGlossary, shippedTranslator } from "./home.js";
import { memoryUses } from "./memory/memory-uses.js";
import { compiledFiles } from "./node/compiled-files.js";
import { nodeFiles } from "./node/node-files.js";
import type { OpenOptions } from "./options.js";
import { refuseUnknownStyle } from "./refuse-unknown-style.js";
import { reportUses } from "./report-uses.js";
import { ruleUses } from "./rule-uses.js";
import { translationUses } from "./translations.js";
import { workspaceUses } from "./workspace-uses.js";

/** Opens duiyi where memories are found in another way, as workers have them of the store, or where sites have been found already. */
export function openWith(options: OpenOptions, own: Pick<Environment, "openMemory" | "siteOf">): Duiyi {
  const environment = { ...environmentOf(options), ...own };
  return {
    ...documentUses(environment),
    ...translationUses(environment),
    ...alignmentUses(environment),
    ...ruleUses(environment),
    reports: reportUses(environment),
    glossary: glossaryUses(environment),
    memory: memoryUses(environment),
    workspace: workspaceUses(environment),
  };
}

function environmentOf(options: OpenOptions): Environment {
  const { locale = "en", config = {}, documentDate: date, files = nodeFiles, today = utcDay } = options;
  const style = options.style ?? config.style;
  const ui = shippedTranslator(locale);
  return {
    config,
    preferences: { ...(style !== undefined && { style }), ...(date !== undefined && { date }) },
    ui,
    files,
    today,
    onNotice: options.onNotice ?? (() => undefined),
    version: packageVersion(),
    ...glossaryOf(options, { config, ui, files, style }),
  };
}

/** The glossary: concepts that were given, or the paths of files that are read once. */
function glossaryOf(
  { glossary, onNotice }: OpenOptions,
  { config, ui, files, style }: Pick<Environment, "config" | "ui" | "files"> & { readonly style: string | undefined },
): Pick<Environment, "concepts" | "glossaryPaths" | "glossarySource" | "areConceptsGiven"> {
  const given = glossary ?? config.glossary ?? [];
  const glossaryPaths = given.filter((one) => typeof one === "string");
  const own = given.filter((one) => typeof one !== "string");
  const areConceptsGiven = glossary !== undefined && glossaryPaths.length === 0;
  const glossarySource: GlossarySource = {
    files,
    shipped: shippedGlossary,
    compiled: files === nodeFiles ? compiledFiles(packageVersion()) : notCompiled(packageVersion()),
    srcLang: primaryOf(config.from ?? "zh"),
    trgLang: primaryOf(targetOf(config) ?? "en"),
    openRemote: async (url) => {
      const [{ openConnection }, { glossaryStore }] = await Promise.all([
        import("./store/open-connection.js"),
        import("../team/index.js"),
      ]);
      return glossaryStore(await openConnection(url, { ui, onNotice: onNotice ?? (() => undefined) }));
    },
    onRejected: ({ row, reason, values }, file) =>
      onNotice?.(ui.t("cli.glossary.rejected-row", { file, row, why: ui.t(`glossary.rejected.${reason}`, values) })),
  };
  const readFiles = async (): Promise<readonly Concept[]> =>
    (await import("../glossary/read-layers.js")).readLayers(glossaryPaths, glossarySource);
  const readAll = async (): Promise<readonly Concept[]> => {
    const all = areConceptsGiven ? own : await readFiles();
    refuseUnknownStyle(style, all);
    return all;
  };
  let read: Promise<readonly Concept[]> | undefined;
  const concepts = (): Promise<readonly Concept[]> => {
    read ??= readAll();
    return read;
  };
  return { concepts, glossaryPaths, glossarySource, areConceptsGiven };
}

/** Keeps no compiled glossary: a program that brings its own files is left no others on this machine. */
const notCompiled = (version: string): CompiledStore => ({ version, read: () => undefined, write: () => undefined });

/** The day at Greenwich. */
const utcDay = (): string => new Date().toISOString().slice(0, 10);
