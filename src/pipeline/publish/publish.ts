import { isReady, type SegmentState } from "../../model/document.js";
import type { Audience, Output, Publication } from "../../model/output.js";
import { withoutOwnNotes } from "../../model/own-note.js";
import { type CheckOptions, checkReadBack } from "../check/check.js";
import type { TargetTerms } from "../read/recognition.js";
import { keepTargets } from "../read-back/keep-targets.js";
import { type ReturnedFile, readBack } from "../read-back/read-back.js";
import { type ReviewOptions, review } from "../suppress/review.js";
import { type OutputId, outputs } from "./outputs.js";
import { packedXliff } from "./packed-xliff.js";

export interface PublishOptions
  extends CheckOptions,
    Omit<Publication, "document" | "findIssues" | "audience" | "layout" | "previous" | "packWork"> {
  readonly to: OutputId;
  /** That of the output where it is left out. */
  readonly audience?: Audience;
  readonly layout?: Publication["layout"];
  /** Translations below this state are left out; where it is left out, the public sees what is translated and revisers all. */
  readonly minState?: SegmentState;
  /** An earlier version of the translation, to compare with. */
  readonly previous?: ReturnedFile;
  /** Issues that revisers need not see: suppressed, or known already. */
  readonly known?: ReviewOptions;
}

/**
 * A returned XLIFF in one of the forms for readers, revisers and programs: a text, or the bytes of an office document.
 *
 * @throws InputError `xliff.*` where the XLIFF is broken or of another document; `output.cell` or `output.rows` where a form cannot hold it
 */
export async function publish(file: ReturnedFile, options: PublishOptions): Promise<string | Uint8Array> {
  const output = await outputs[options.to].load();
  const { audience = output.audience, layout = "side-by-side", minState, previous, wording } = options;
  const home = readBack(output.isReadBack === true ? { xliff: file.xliff } : file, {
    ...options,
    targetTerms: targetTermsFor(output, audience),
    ...(output.textsOnly === true && { concepts: [] }),
  });
  const isWhole = audience === "review" && minState === undefined;
  const document = isWhole ? home.document : keepTargets(home.document, (segment) => isReady(segment, minState));
  const { title, author, date, licence, pinyin, toolVersion, for: tool } = options;
  return output.write({
    document: output.withoutOwnNotes === true ? withoutOwnNotes(document) : document,
    findIssues: () => review([checkReadBack(home, options)], options.known).results.flatMap(({ issues }) => issues),
    packXliff: () => packedXliff(file.xliff, home),
    ...{ audience, layout, wording, toolVersion },
    ...(previous && {
      previous: { ...readBack(previous, { ...options, concepts: [] }).document, path: previous.xliff.name },
    }),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(licence !== undefined && { licence }),
    ...(pinyin && { pinyin }),
    ...(tool && { for: tool }),
  });
}

/** Checks, whose issues are for revisers, look at more terms than a page shows. */
function targetTermsFor({ targetTerms }: Output, audience: Audience): TargetTerms {
  return audience === "review" && targetTerms !== "everywhere" ? "named" : (targetTerms ?? "nowhere");
}
