import { isNamedDocument } from "../../formats/index.js";
import { isBilingual } from "../../interchange/bilingual-names.js";
import { originalsIn } from "../../interchange/xliff/originals-in.js";
import { writtenForm } from "../../languages/index.js";
import type { Files } from "../../model/files.js";
import { languageTag } from "../../model/language-tag.js";
import { CONFIG_NAME } from "../../pipeline/config/find-upward.js";
import { decodeXmlLoosely } from "../../pipeline/read/decode-xml.js";
import { detectEncoding } from "../../text/encodings.js";
import { filesBelow } from "../folder-walk.js";

/** What a folder shows of the project that it could be. */
export interface ProjectProposal {
  /** The language of the texts, where they show it. */
  readonly from?: string;
  /** The language that a project of OmegaT, or earlier translations, say. */
  readonly to?: string;
  /** Patterns of the files that can be read. */
  readonly sources: readonly string[];
  /** How many files there are of each ending among them: `md`. */
  readonly endings: ReadonlyMap<string, number>;
  /** Earlier translations. */
  readonly translations: readonly string[];
  /** The project file of OmegaT. */
  readonly omegat?: string;
  /** Resources of i18next in the source language, by patterns. */
  readonly i18next: readonly string[];
  /** Whether there is a folder `glossary`. */
  readonly hasGlossary: boolean;
}

/** Looks at a folder, and proposes what the configuration of a project there could say. Nothing is written. */
export function proposalFor(files: Files): ProjectProposal {
  const all = Array.from(filesBelow(".", { files, passesOver: isOfTools }), ({ path }) => path.replaceAll("\\", "/"));
  const resources = all.filter((path) => RESOURCE.test(path));
  const translations = all.filter(
    (path) => isBilingual(path) && /\.(?:xlf|xliff|mqxliff|sdlxliff|mxliff|txlf)$/iu.test(path),
  );
  const documents = all.filter((path) => isNamedDocument(path) && !isOfOutput(path, translations));
  const endings = new Map<string, number>();
  for (const path of documents) {
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  const omegat = all.find((path) => path.endsWith("omegat.project"));
  const from = languageOf(documents, files);
  const to = (omegat && omegatTarget(omegat, files)) ?? targetOfFirst(translations, files);
  const i18next = Array.from(new Set(resources.map(patternOfResource)));
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    sources: [...patternsOf(documents, Array.from(endings.keys())), ...i18next],
    endings,
    translations,
    ...(omegat !== undefined && { omegat }),
    i18next,
    hasGlossary: files.kindOf("glossary") === "folder",
  };
}

/** `locales/zh-CN/app.json` in a folder of such resources, `zh-Hans.json` in any folder. */
const RESOURCE =
  /(?:^|\/)(?:locales?|i18n|lang|messages|translations)\/(?:.*\/)?zh(?:[-_][A-Za-z]+)*\/[^/]+\.json$|(?:^|\/)zh(?:[-_][A-Za-z]+)*\.json$/u;
const TOOLS =
  /(?:^|[\\/])(?:package(?:-lock)?\.json|LICENSE|LICENCE|CHANGELOG\.md|duiyi\.[^\\/]*|out|dist|build|coverage)$/u;
const isOfTools = (path: string): boolean => TOOLS.test(path) || path.endsWith(CONFIG_NAME);

/** What lies beside an XLIFF and is called like it was made with it: `story.en.html` beside `story.en.xlf`. */
const isOfOutput = (path: string, translations: readonly string[]): boolean =>
  translations.some((xliff) => path.startsWith(xliff.replace(/\.[^.]*$/u, ".")));

/** A pattern for all documents: those of one folder where they stand in one, of the endings that are there. */
function patternsOf(documents: readonly string[], endings: readonly string[]): string[] {
  if (documents.length === 0) return [];
  const firsts = new Set(documents.map((path) => (path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : "")));
  const [only] = firsts;
  const root = firsts.size === 1 ? (only ?? "") : "";
  const known = [...endings].sort();
  return [`${root}**/*.${known.length === 1 ? known[0] : `{${known.join(",")}}`}`];
}

const patternOfResource = (path: string): string => path.replace(/(zh(?:[-_][A-Za-z]+)*)\/[^/]+\.json$/u, "$1/*.json");

/** The kind of Chinese of the first texts that show one; nothing where they show none. */
function languageOf(documents: readonly string[], files: Files): string | undefined {
  for (const path of documents.filter((one) => PLAIN.test(one)).slice(0, LOOKED_AT)) {
    const bytes = files.read(path).bytes.subarray(0, BEGINNING);
    const found = detectEncoding(bytes);
    if (found === undefined) continue;
    const text = new TextDecoder(found.encoding).decode(bytes, { stream: true });
    if (/\p{Script=Han}/u.test(text)) return writtenForm(text);
  }
  return undefined;
}

const PLAIN = /\.(?:txt|md|mdx|markdown|html?|srt|vtt|ass)$/iu;
const LOOKED_AT = 20; // files
const BEGINNING = 1 << 16; // bytes

const omegatTarget = (path: string, files: Files): string | undefined =>
  tagIn(/<target_lang>([^<]+)</u, new TextDecoder().decode(files.read(path).bytes));

function targetOfFirst(translations: readonly string[], files: Files): string | undefined {
  const [first] = translations;
  if (first === undefined) return undefined;
  const text = decodeXmlLoosely(files.read(first)).slice(0, BEGINNING);
  return originalsIn(text).length === 0 ? undefined : tagIn(/(?:target-language|trgLang)="([^"]+)"/u, text);
}

const tagIn = (pattern: RegExp, text: string): string | undefined => languageTag(pattern.exec(text)?.[1] ?? "");
