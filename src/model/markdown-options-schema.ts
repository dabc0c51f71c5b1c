import { z } from "zod";
import { type MarkdownOptions, markdownEngines } from "./markdown-options.js";

/** What may be said of Markdown in a configuration, and in the manifest of a file that was read so. */
export const markdownOptionsSchema: z.ZodType<MarkdownOptions> = z.strictObject({
  engine: z.enum(markdownEngines).optional(),
  attributes: z.boolean().optional(),
  unicodeSlugs: z.boolean().optional(),
  frontMatter: z.array(z.string().min(1)).optional(),
  wrap: z.int().min(20).optional(),
});
