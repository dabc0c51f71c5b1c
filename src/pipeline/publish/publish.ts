import { type Document, isReady, type SegmentState } from "../../model/document.js";
import { imprintOf } from "../../model/imprint.js";
import type { Issue } from "../../model/issue.js";
import type { MemoryProfile } from "../../model/memory-profile.js";
import type { Output, PartsPublication, Publication } from "../../model/output.js";
import { withoutOwnNotes } from "../../model/own-note.js";
import type { Audience } from "../../model/page-choice.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import { issuesOf } from "../../model/review.js";
import type { CheckOptions } from "../check/check.js";
import type { KitId } from "../kits/kit-ids.js";
import type { TargetTerms } from "../read/recognition.js";
import { keepTargets } from "../read-back/keep-targets.js";
import { readBack } from "../read-back/read-back.js";
import { readBackInTurn, readToSee, type Seen } from "../read-back/read-in-turn.js";
import { type ReviewOptions, review } from "../suppress/review.js";
import { blocksOf } from "./blocks.js";
import type { OutputId } from "./output-ids.js";
import { outputs } from "./outputs.js";
import { packedXliff } from "./packed-xliff.js";
import { pageAddresses } from "./page-addresses.js";
import { ownPlace, pageLinks } from "./page-links.js";
import { type ReadSegments, SegmentsRead, segmentsRead } from "./segments-read.js";

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
      | "addresses"
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
  /** Called with what was read of the document, before anything is left out. */
  readonly onRead?: (read: ReadSegments) => void;
  /** Called with the issues that revisers see, where the output shows them and a check of the file would find the same. */
  readonly onIssues?: (issues: readonly Issue[]) => void;
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
  return output.write(await publicationOf(file, output, options));
}

/**
 * The same for a form that is a text and may be a long one: UTF-8, a block after another, each made when it is asked for where the document
 * is held. What the form can write part by part is not held as a document. Nothing where the form is no such text.
 *
 * @throws InputError as `publish` does
 */
export async function publishInBlocks(
  file: ReturnedFile,
  options: PublishOptions,
): Promise<Iterable<Uint8Array> | undefined> {
  const output = await outputs[options.to]();
  if (output.writeInTurn === undefined)
    return output.pieces && blocksOf(output.pieces(await publicationOf(file, output, options)));
  const about = { ...options, ...(await profileFor(options)) };
  const { blocks, read } = readBackInTurn(file, { ...options, concepts: [] }, writing(output.writeInTurn, about));
  options.onRead?.(read);
  return blocks;
}

/** Writes a document that comes in parts, and counts what was read of it. */
const writing =
  (write: NonNullable<Output["writeInTurn"]>, options: PublishOptions & PartsPublication) =>
  (parts: Iterable<Document>): { readonly blocks: readonly Uint8Array[]; readonly read: ReadSegments } => {
    const { audience = "review", minState } = options;
    const seen = new SegmentsRead(minState);
    const blocks = Array.from(blocksOf(write(shownParts(), options)));
    return { blocks, read: seen.whole() };

    function* shownParts(): Generator<Document> {
      for (const part of parts) {
        seen.take(part);
        yield shownPart(part, audience, minState);
      }
    }
  };

/** A document, or part of one, as far as these readers see it. */
const shownPart = (document: Document, audience: Audience, minState: SegmentState | undefined): Document =>
  audience === "review" && minState === undefined
    ? document
    : keepTargets(document, (segment) => isReady(segment, minState));

async function publicationOf(file: ReturnedFile, output: Output, options: PublishOptions): Promise<Publication> {
  const { audience = output.audience, layout = "side-by-side", minState, previous, wording } = options;
  const given = output.isReadBack === true ? withoutSource(file) : file;
  const reading = {
    ...options,
    targetTerms: targetTermsFor(output, audience),
    ...(output.textsOnly === true && { concepts: [] }),
  };
  const whole = output.packsXliff === true ? readBack(given, reading) : undefined;
  const returned = whole ?? readToSee(given, reading);
  options.onRead?.(segmentsRead(returned.document, minState));
  const document = shownPart(returned.document, audience, minState);
  const { toolVersion, linkTo } = options;
  const { checkReadBack } = await import("../check/check.js"); // what is written in turn shows no issues, and does without
  return {
    document: output.withoutOwnNotes === true ? withoutOwnNotes(document) : document,
    ...(file.original !== undefined && { original: file.original }),
    findIssues: () => {
      const reviewed = review([checkReadBack(returned, options)], options.known);
      if (areOfCheck(file, returned, output)) options.onIssues?.(issuesOf(reviewed));
      return reviewed.results.flatMap(({ issues }) => issues);
    },
    ...(whole && { packXliff: () => packedXliff(file, whole) }),
    ...{ audience, layout, wording, toolVersion },
    ...(previous && {
      previous: { ...readBack(previous, { ...options, concepts: [] }).document, path: previous.xliff.name },
    }),
    ...imprintOf(options),
    ...(linkTo && linksOf(file, document, returned, linkTo)),
    ...(await profileFor(options)),
  };
}

/** A check looks at more where the source document is there, refuses a file that names no language, and at terms of the target alone that are named. */
const areOfCheck = ({ source }: ReturnedFile, { document }: Seen, { targetTerms, textsOnly }: Output): boolean =>
  source === undefined && document.trgLang !== UNKNOWN && targetTerms !== "everywhere" && textsOnly !== true;

/** Where the links of a page lead, and what others lead to on it, where its source is at hand. */
function linksOf(
  { source }: ReturnedFile,
  document: Document,
  { context }: Seen,
  linkTo: NonNullable<PublishOptions["linkTo"]>,
): Pick<Publication, "links" | "addresses"> {
  if (source === undefined || context === undefined) return { links: pageLinks(document, linkTo) };
  const addresses = pageAddresses(source, document, context);
  const own = new Set(Array.from(addresses.values()).flat());
  return { addresses, links: pageLinks(document, (address) => ownPlace(address, own) ?? linkTo(address)) };
}

const UNKNOWN = "und"; // @see BCP 47

const profileFor = async ({ for: tool }: PublishOptions) => tool && { memoryProfile: await memoryProfileOf(tool) };

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
