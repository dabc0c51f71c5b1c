import type { Content, Document, RepeatsOption, Segment, Unit, UnitContext } from "../model/document.js";
import type { Edit } from "../model/edit.js";
import type { InputFile } from "../model/input-file.js";
import type { Issue } from "../model/issue.js";
import type { FurnitureOption, IncludedPart, LeftOut } from "../model/left-out.js";
import type { FindPage } from "../model/linked-page.js";
import type { MarkdownOptions } from "../model/markdown-options.js";
import type { DocumentChange } from "../model/merged.js";
import type { PageLinks } from "../model/page-links.js";
import type { SourceMap } from "../model/source-map.js";
import type { UnitKind } from "../model/unit-kind.js";
import type { Encoding, FoundEncoding } from "../text/encodings.js";
import type { FormatId } from "./format-ids.js";
import type { LeftOver } from "./html/left-over.js";

/**
 * One kind of source document: how the bytes of a file become units, and how a translated document becomes bytes again. What a format
 * does not understand it leaves where it is: `write` puts translations into the original, so that a document without translations comes
 * back byte for byte.
 */
export interface SourceFormat {
  readonly id: string;
  /** Whether its files are archives, which have limits of their own. */
  readonly isPackage?: true;
  /** What an XLIFF says of the file. @see XLIFF 1.2, `datatype` */
  readonly datatype: "plaintext" | "html" | "xml" | "javascript" | `x-${string}`;
  /** @throws InputError `input.*` where the bytes cannot be read as text, and what the format says of files that are broken */
  read(file: InputFile, context: ReadContext): SourceDocument;
  /**
   * The file with the translations of a document that was read from it. A unit of which no segment is translated stays as it is; of
   * others a segment without a target keeps its source. Write through `writeFile`, which reads again what was written.
   *
   * @throws InputError `output.character` where the file's encoding cannot hold a translation
   */
  write(file: InputFile, document: Document, context: WriteContext): Written;
  /**
   * What of a file stays the same whatever is translated, in order: its elements, blocks, links, cues. Left out where no text can be taken
   * for anything else.
   */
  readonly skeleton?: (file: InputFile, context: ReadContext) => readonly string[];
  /** The links of a file, and where links can lead to in it. Left out where no translation changes an address. */
  readonly links?: (file: InputFile, context: ReadContext) => PageLinks;
  /**
   * What of a file's own layout is for its source language, and spoils a translation. Left out where a format has none.
   *
   * @param written - gives the file as it was translated
   */
  readonly leftOver?: (file: InputFile, context: WriteContext, written?: () => Uint8Array) => readonly Issue[];
  /**
   * The units of a text whose lines stand alone, for a file that is read line by line and never in memory as a whole. Left out where a
   * line means nothing without the others.
   */
  readonly readLines?: (text: string) => readonly SourceUnit[];
  /**
   * The paragraphs of a long text, some at a time, from blocks of whole lines: repaired as `read` does, but in parts. Left out where a file is
   * always read as a whole.
   */
  readonly readParts?: (blocks: Iterable<string>, options: ReadOptions) => Iterable<readonly string[]>;
  /** Name of the translated file, where it is not the source's with the language before its ending: `zh-Hans.json` → `en.json`. */
  readonly targetName?: (name: string, languages: Languages) => string;
}

/** BCP 47. */
export interface Languages {
  readonly srcLang: string;
  readonly trgLang: string;
}

/** What a person may say of how a source is read; a format takes what concerns it. */
export interface ReadOptions {
  /** The format that reads it, whatever the file seems to be. */
  readonly as?: FormatId;
  /** Repair of prose. `off`: each line of a text is a paragraph as it stands. */
  readonly repair: "auto" | "off";
  readonly repeats: RepeatsOption;
  /** `mark` where it is left out. */
  readonly furniture?: FurnitureOption;
  /** What is for translators although it is left to itself unless asked for; nothing where it is left out. */
  readonly include?: readonly IncludedPart[];
  /** Of Markdown. */
  readonly markdown?: MarkdownOptions;
  /** Ids of repairs that are not made. */
  readonly skip?: readonly string[];
  /** Repairs less sure than this, from 0 to 1, are not made. */
  readonly minConfidence?: number;
}

/** What a format is told of the document that it reads. */
export interface ReadContext extends ReadOptions, Languages {
  /** Read as this, whatever the bytes look like. */
  readonly encoding?: Encoding;
}

/** How the document was read, for formats read their file again to write into it. */
export interface WriteContext extends ReadContext {
  /** The encoding that a text file is written in; its own where it is left out. */
  readonly writtenIn?: Encoding | undefined;
  /** Whether styles are added that take layout for the source language back from translated texts. */
  readonly adaptStyles?: boolean | undefined;
  /** Layout for the source language in styles that a page takes from other files, where these are at hand. */
  readonly linkedStyles?: readonly LeftOver[] | undefined;
  /** `latin`: numbers that an office program makes with Chinese characters are made with Western figures. */
  readonly numbering?: "latin" | undefined;
  /** The font of translated texts whose Latin letters would be set in a font for Chinese; the document's own where it is left out. */
  readonly latinFont?: string | undefined;
  /** Whether texts that formulas of a workbook compare are translated with the cells that say the same. */
  readonly formulas?: boolean | undefined;
  /** The other pages of a run, for links to them; none where it is left out. */
  readonly findPage?: FindPage | undefined;
}

/** A source document before its sentences are found. */
export interface SourceDocument {
  readonly units: readonly SourceUnit[];
  /** Issues of the `source/` family, with places in the original file. */
  readonly findings: readonly Issue[];
  /** Every change that repair made to the text of units, in the order it was made. */
  readonly edits: readonly Edit[];
  /** What of the text stands in no unit, in order; nothing where it is left out. */
  readonly leftOut?: readonly LeftOut[];
  readonly encoding: FoundEncoding;
}

/** A unit as it was found: text without codes, the codes, and a place for every offset of the text. */
export interface SourceUnit extends Content {
  readonly kind: UnitKind;
  readonly map: SourceMap;
  readonly context?: UnitContext;
  /** Whether it belongs to a later copy of a repeated block. */
  readonly isRepeat?: boolean;
}

/** A translated file, and what there is to say of it. */
export interface Written {
  readonly bytes: Uint8Array;
  /** Segments whose translation could not be written, so that they stand in the source language. */
  readonly refused: readonly RefusedSegment[];
  /** What the file has otherwise than the original beside its texts; nothing where it is left out. */
  readonly changes?: readonly DocumentChange[];
  /** Addresses of headings that are others in the translation, by what they were; nothing where it is left out. */
  readonly moved?: ReadonlyMap<string, string>;
  /** How it is read again, of a text file: words of another language may not show the encoding. */
  readonly encoding?: Encoding;
}

/** A translated segment that could not be written. */
export interface RefusedSegment {
  readonly unit: Unit;
  readonly segment: Segment;
  /** `code`: the translation has a code that the source has not. */
  readonly reason: "code";
}
