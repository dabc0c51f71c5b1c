import { isReady, type SegmentState } from "../model/document.js";
import type { Audience, Publication } from "../model/output.js";
import { checkHomecoming } from "./check.js";
import { type ComeHomeOptions, comeHome, type ReturnedFile } from "./come-home.js";
import { keepTargets } from "./keep-targets.js";
import { type OutputId, outputs } from "./outputs.js";

export interface PublishOptions
  extends ComeHomeOptions,
    Omit<Publication, "document" | "findIssues" | "audience" | "layout"> {
  readonly to: OutputId;
  /** That of the output where it is left out. */
  readonly audience?: Audience;
  readonly layout?: Publication["layout"];
  /** Translations below this state are left out; where it is left out, the public sees what is translated and revisers all. */
  readonly minState?: SegmentState;
}

/**
 * A returned XLIFF in one of the forms for readers, revisers and programs: a text, or the bytes of an office document.
 *
 * @throws InputError `xliff.*` where the XLIFF is broken or of another document; `output.cell` or `output.rows` where a form cannot hold it
 */
export async function publish(file: ReturnedFile, options: PublishOptions): Promise<string | Uint8Array> {
  const output = await outputs[options.to].load();
  const { audience = output.audience, layout = "side-by-side", minState, wording, toolVersion, title } = options;
  const home = comeHome(output.comesHome === true ? { xliff: file.xliff } : file, {
    ...options,
    ...(output.textsOnly === true && { concepts: [] }),
  });
  const isWhole = audience === "review" && minState === undefined;
  return output.write({
    document: isWhole ? home.document : keepTargets(home.document, (segment) => isReady(segment, minState)),
    findIssues: () => checkHomecoming(home, options).issues,
    audience,
    layout,
    wording,
    toolVersion,
    ...(title !== undefined && { title }),
    ...(options.for && { for: options.for }),
  });
}
