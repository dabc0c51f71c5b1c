import { type Document, isReady, type SegmentState } from "../../model/document.js";
import { imprintOf } from "../../model/imprint.js";
import type { MemoryProfile } from "../../model/memory-profile.js";
import type { Output, Publication } from "../../model/output.js";
import { withoutOwnNotes } from "../../model/own-note.js";
import type { Audience } from "../../model/page-choice.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import { type CheckOptions, checkReadBack } from "../check/check.js";
import type { KitId } from "../kits/kit-ids.js";
import type { TargetTerms } from "../read/recognition.js";
import { keepTargets } from "../read-back/keep-targets.js";
import { readBack } from "../read-back/read-back.js";
import { type ReviewOptions, review } from "../suppress/review.js";
import type { OutputId } from "./output-ids.js";
import { outputs } from "./outputs.js";
import { packedXliff } from "./packed-xliff.js";
import { pageLinks } from "./page-links.js";

/** The form that a translation is published in, and what is shown of it. */
export interface PublishOptions
  extends CheckOptions,
    Omit<
      Publication,
      | "document"
      | "original"
      | "findIssues"
      | "audience"
      | "layout"
      | "previous"
      | "packXliff"
      | "memoryProfile"
      | "links"
    > {
  readonly to: OutputId;
  /** The readers that the output is for; where it is left out, the output names them. */
  readonly audience?: Audience;
  readonly layout?: Publication["layout"];
  /** Translations below this state are left out; where it is left out, the public sees what is translated and revisers all. */
  readonly minState?: SegmentState;
  /** An earlier version of the translation, to compare with. */
  readonly previous?: ReturnedFile;
  /** Issues that revisers need not see: suppressed, or known already. */
  readonly known?: ReviewOptions;
  /** Called with all of the document, before anything is left out. */
  readonly onRead?: (document: Document) => void;
  /** Where a link of the document leads on a page for readers, by its address in the document; nothing where it is none there. */
  readonly linkTo?: (address: string) => string | undefined;
  /** The CAT tool that a memory is for: inline codes are written as it shows them. */
  readonly for?: KitId;
}

/**
 * A returned XLIFF in one of the forms for readers, revisers and programs: a text, or the bytes of an office document.
 *
 * @throws InputError `xliff.*` where the XLIFF is broken or of another document; `output.cell` or `output.rows` where a form cannot hold it
 */
export async function publish(file: ReturnedFile, options: PublishOptions): Promise<string | Uint8Array> {
  const output = await outputs[options.to]();
  const { audience = output.audience, layout = "side-by-side", minState, previous, wording } = options;
  const returned = readBack(output.isReadBack === true ? withoutSource(file) : file, {
    ...options,
    targetTerms: targetTermsFor(output, audience),
    ...(output.textsOnly === true && { concepts: [] }),
  });
  options.onRead?.(returned.document);
  const isWhole = audience === "review" && minState === undefined;
  const document = isWhole
    ? returned.document
    : keepTargets(returned.document, (segment) => isReady(segment, minState));
  const { toolVersion, for: tool, linkTo } = options;
  return output.write({
    document: output.withoutOwnNotes === true ? withoutOwnNotes(document) : document,
    ...(file.original !== undefined && { original: file.original }),
    findIssues: () => review([checkReadBack(returned, options)], options.known).results.flatMap(({ issues }) => issues),
    packXliff: () => packedXliff(file, returned),
    ...{ audience, layout, wording, toolVersion },
    ...(previous && {
      previous: { ...readBack(previous, { ...options, concepts: [] }).document, path: previous.xliff.name },
    }),
    ...imprintOf(options),
    ...(linkTo && { links: pageLinks(document, linkTo) }),
    ...(tool && { memoryProfile: await memoryProfileOf(tool) }),
  });
}

const withoutSource = ({
  source: _source,
  isSourceFound: _isFound,
  lost: _lost,
  ...file
}: ReturnedFile): ReturnedFile => file;

/** Only a memory has use for the kits, which weigh more than what it is written by. */
const memoryProfileOf = async (tool: KitId): Promise<MemoryProfile> =>
  (await import("../kits/index.js")).kitFor({ for: tool }).memory.profile;

/** Checks, whose issues are for revisers, look at more terms than a page shows. */
function targetTermsFor({ targetTerms }: Output, audience: Audience): TargetTerms {
  return audience === "review" && targetTerms !== "everywhere" ? "named" : (targetTerms ?? "nowhere");
}
