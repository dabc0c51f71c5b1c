import { languageOf, writesHan } from "../../languages/index.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { decode } from "../../text/decode-file.js";
import { isHan } from "../../text/punctuation.js";
import { type ReadDocumentOptions, readDocument } from "../read/read-document.js";
import type { AlignedSide } from "./aligned.js";

/** How the texts of an alignment are read. */
export interface ReadSideOptions extends Omit<ReadDocumentOptions, "srcLang" | "trgLang" | "concepts"> {
  /** `given`: each line of a file is a sentence. */
  readonly sentences: "given" | "found";
}

/**
 * The sentences of a file in a language.
 *
 * @throws InputError as `readDocument` does; `align.other-language` where the text is in another script than its language;
 * `align.too-long` where it has more sentences than are aligned at once
 */
export function readSide(file: InputFile, language: string, { sentences, ...options }: ReadSideOptions): AlignedSide {
  const side = sentences === "given" ? linesOf(file, options) : sentencesOf(file, language, options);
  if (side.sentences.length > MOST)
    throw new InputError("align.too-long", { count: side.sentences.length, most: MOST }, { file: file.name });
  refuseOtherScript(side, language);
  return side;
}

const MOST = 200_000; // sentences

/** The lines of a text; an empty line is a sentence that says nothing, and parts paragraphs. */
function linesOf(file: InputFile, { encoding }: Pick<ReadSideOptions, "encoding">): AlignedSide {
  const lines = decode(file, encoding)
    .replace(/^\ufeff/u, "")
    .replace(/\r\n?/gu, "\n")
    .replace(/\n$/u, "")
    .split("\n");
  const isBlank = lines.map((line) => line.trim() === "");
  const paragraphs = lines.flatMap((_, at) => (!isBlank[at] && (at === 0 || isBlank[at - 1]) ? [at] : []));
  return {
    name: file.name,
    sentences: lines,
    places: lines.map((_, at) => ({ line: at + 1, column: 1 })),
    ...(isBlank.includes(true) && { paragraphs }),
  };
}

function sentencesOf(file: InputFile, language: string, options: Omit<ReadSideOptions, "sentences">): AlignedSide {
  const { document } = readDocument(file, { ...options, srcLang: language, trgLang: language, concepts: [] });
  const found: { text: string; place: AlignedSide["places"][number] }[] = [];
  const paragraphs: number[] = [];
  for (const { segments } of document.units) {
    for (const [at, { source, place }] of segments.entries()) {
      const before = found.at(-1);
      if (at > 0 && before !== undefined && goesOn(before.text, source.text))
        before.text = `${before.text} ${source.text}`;
      else {
        if (at === 0) paragraphs.push(found.length);
        found.push({ text: source.text, place });
      }
    }
  }
  return {
    name: file.name,
    sentences: found.map(({ text }) => text),
    places: found.map(({ place }) => place),
    paragraphs,
  };
}

/** Whether a sentence goes on after a quotation: `"Why?" he asked.` */
const goesOn = (before: string, text: string): boolean => /["”’»]$/u.test(before) && /^\p{Ll}/u.test(text);

/** A text whose language writes Chinese characters has some, and another has few. */
function refuseOtherScript({ name, sentences }: AlignedSide, language: string): void {
  let [letters, han] = [0, 0];
  for (const sentence of sentences.slice(0, LOOKED_AT)) {
    for (const { length } of sentence.matchAll(LETTERS)) letters += length;
    for (let at = 0; at < sentence.length; at += 1) han += isHan(sentence.charCodeAt(at)) ? 1 : 0;
  }
  const expected = writesHan(languageOf(language));
  const share = letters === 0 ? (expected ? 1 : 0) : han / letters;
  if (expected ? share >= FEW : share <= MANY) return;
  throw new InputError(expected ? "align.no-han" : "align.han", { language }, { file: name });
}

const LETTERS = /\p{L}/gu;
const LOOKED_AT = 2000; // sentences
const FEW = 0.1;
const MANY = 0.6;
