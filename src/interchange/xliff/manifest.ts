import { z } from "zod";
import type { RepeatsOption } from "../../model/document.js";
import { type FurnitureOption, type IncludedPart, includedParts } from "../../model/left-out.js";
import type { MarkdownOptions } from "../../model/markdown-options.js";
import { markdownOptionsSchema } from "../../model/markdown-options-schema.js";

/** What we write into an XLIFF when we make it, so that damage can be told from work when it is read back. */
export interface Manifest {
  readonly schema: "duiyi.manifest/1";
  /** Version of the tool. */
  readonly version: string;
  /** SHA-256 of the source document's bytes. */
  readonly source: string;
  /** SHA-256 of all source segments, a line feed after each. */
  readonly whole: string;
  /** Ids of the segments in order; an id is `s` and the first ten digits of the SHA-256 of its source, with `-2`, `-3` … for copies. */
  readonly segments: readonly string[];
  /** How the source document was read. */
  readonly read?: ManifestReading | undefined;
}

/** What a manifest says of how its document was read. */
export interface ManifestReading {
  readonly repair: "auto" | "off";
  readonly repeats: RepeatsOption;
  readonly furniture?: FurnitureOption | undefined;
  /** What was given to translators because it was asked for. A manifest without this list is of a time when nothing was held back. */
  readonly include?: readonly IncludedPart[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly minConfidence?: number | undefined;
  readonly encoding?: string | undefined;
  readonly markdown?: MarkdownOptions | undefined;
  /** Id of the format, where a person said it. */
  readonly as?: string | undefined;
}

const reading: z.ZodType<ManifestReading> = z.object({
  repair: z.enum(["auto", "off"]),
  repeats: z.enum(["mark", "keep", "drop"]),
  furniture: z.enum(["mark", "keep", "drop"]).optional(),
  include: z.array(z.enum(includedParts)).optional(),
  skip: z.array(z.string()).optional(),
  minConfidence: z.number().optional(),
  encoding: z.string().optional(),
  markdown: markdownOptionsSchema.optional(),
  as: z.string().optional(),
});

const schema: z.ZodType<Manifest, unknown> = z.object({
  schema: z.literal("duiyi.manifest/1"),
  version: z.string(),
  source: z.string(),
  whole: z.string(),
  segments: z.preprocess(
    (ids) => (typeof ids === "string" ? ids.split(" ").filter(Boolean) : ids),
    z.array(z.string()),
  ),
  read: reading.optional(),
});

/** A manifest as the text that an XLIFF holds. */
export const writeManifest = ({ segments, ...manifest }: Manifest): string =>
  JSON.stringify({ ...manifest, segments: segments.join(" ") });

/** The manifest in a text; nothing where it is none of ours, or damaged. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
