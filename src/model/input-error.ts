import type { FileKind, readKinds } from "./file-kind.js";
import type { MessageValues } from "./issue.js";
import type { Place } from "./place.js";

/** Kinds of files of which a sentence says that no source format reads them. */
export type UnreadKind = Exclude<FileKind, (typeof readKinds)[number]>;

/** What the user can cause; each is a sentence in locales/ (`errors.<code>`), and has an exit code (see `src/cli/exit-code.ts`). */
export type InputErrorCode =
  | `kind.${UnreadKind}`
  | "input.missing"
  | "input.no-match"
  | "input.no-returned"
  | "input.directory"
  | "input.unreadable"
  | "input.empty"
  | "input.binary"
  | "input.not-bilingual"
  | "input.encoding"
  | "input.byte"
  | "input.replacement"
  | "input.declared"
  | "input.unknown-encoding"
  | "input.nesting"
  | "source.missing"
  | "align.same"
  | "align.no-han"
  | "align.han"
  | "align.too-long"
  | "align.dictionary"
  | "align.json-lines"
  | "align.folders"
  | "align.no-pairs"
  | "config.syntax"
  | "config.schema"
  | "config.repair"
  | "config.rule-pattern"
  | "config.rule-good"
  | "config.rule-bad"
  | "config.rule-id"
  | "suppressions.syntax"
  | "suppressions.schema"
  | "baseline.syntax"
  | "baseline.schema"
  | "glossary.schema"
  | "glossary.yaml"
  | "glossary.duplicate-id"
  | "glossary.pair-there"
  | "glossary.layout"
  | "glossary.ambiguous"
  | "glossary.edited-id"
  | "glossary.no-editor"
  | "glossary.several"
  | "glossary.no-home"
  | "glossary.retired-id"
  | "glossary.referenced"
  | "glossary.unknown-term"
  | "glossary.missing"
  | "glossary.unknown-id"
  | "glossary.format"
  | "glossary.column"
  | "glossary.json"
  | "glossary.json-form"
  | "glossary.no-candidates"
  | "xml.not-xml"
  | "xml.syntax"
  | "xml.root"
  | "xml.doctype"
  | "xml.entities"
  | "xml.limit-depth"
  | "xml.limit-text"
  | "srx.rule"
  | "srx.language"
  | "xliff.version"
  | "bilingual.doubled"
  | "bilingual.nested"
  | "bilingual.stray"
  | "bilingual.stray-text"
  | "xliff.empty"
  | "xliff.no-target-language"
  | "xliff.other-document"
  | "xliff.other-project"
  | "table.quote"
  | "table.formula"
  | "table.cut"
  | "tsv.columns"
  | "tsv.compare"
  | "json.syntax"
  | "json.form"
  | "resource.value"
  | "review.form"
  | "office.compound"
  | "office.damaged"
  | "office.doubled"
  | "office.entries"
  | "office.locked"
  | "office.macros"
  | "office.name"
  | "office.part"
  | "office.rights"
  | "office.unpacked"
  | "review.other-document"
  | "review.other-xliff"
  | "usage.unknown-option"
  | "usage.unknown-command"
  | "usage.missing-argument"
  | "usage.missing-value"
  | "usage.invalid-value"
  | "usage.date"
  | "usage.unknown-style"
  | "usage.excess"
  | "usage.no-command"
  | "usage.other"
  | "usage.needs-output"
  | "usage.kit-version"
  | "usage.kit-format"
  | "usage.several-documents"
  | "usage.previous-language"
  | "usage.needs-reason"
  | "usage.several-files"
  | "usage.unknown-rule"
  | "usage.misspelt-rule"
  | "usage.unknown-fingerprint"
  | "usage.impact"
  | "usage.merge"
  | "usage.limit"
  | "usage.no-project"
  | "usage.nothing-to-do"
  | "usage.run-first"
  | "usage.other-project"
  | "usage.not-a-language"
  | "usage.not-sources"
  | "usage.project-there"
  | "usage.no-sources"
  | "usage.no-documents"
  | "usage.sheet"
  | "input.not-changes"
  | "input.no-xliff"
  | "output.locked"
  | "output.broken"
  | "output.character"
  | "output.table"
  | "output.cell"
  | "output.rows"
  | "output.exists"
  | "output.changed"
  | "output.folder"
  | "output.not-folder"
  | "output.long-name"
  | "output.same-name"
  | "output.device"
  | "output.no-reader"
  | "output.unwritable";

/** An error in what the user gave us: the place, what is wrong, and values for the sentence that says what to do. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  readonly values: MessageValues;
  readonly file?: string;
  readonly place?: Place;
  /** Whether the file at fault is a source document, where files of its kind carry translations too. */
  readonly isSource: boolean;

  constructor(
    code: InputErrorCode,
    values: MessageValues = {},
    where: { file?: string | undefined; place?: Place | undefined; isSource?: boolean } = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = "InputError";
    this.code = code;
    this.values = values;
    if (where.file !== undefined) this.file = where.file;
    if (where.place !== undefined) this.place = where.place;
    this.isSource = where.isSource ?? false;
  }
}
