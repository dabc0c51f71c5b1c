import { type ValidateXliffOptions, validateXliff } from "../../interchange/xliff/validate/index.js";
import type { InputFile } from "../../model/input-file.js";
import { countBySeverity } from "../../model/severity-counts.js";
import type { Validated } from "../../model/validated.js";
import { decodeXml } from "../read/decode-xml.js";

/** How a file is held to its specification; the name is that of the file. */
export type ValidateOptions = Omit<ValidateXliffOptions, "name">;

/**
 * Every violation of the specification in an XLIFF file of version 1.2, 2.0, 2.1 or 2.2, and a warning where its sources do not agree, in
 * the order of the file.
 *
 * @throws InputError `xliff.*` where it is no well-formed XLIFF of such a version or not safe to read, `input.*` where it is no text
 */
export function validate(file: InputFile, options: ValidateOptions = {}): Validated {
  const { version, segments, issues } = validateXliff(decodeXml(file), { ...options, name: file.name });
  return { file: file.name, version, issues, summary: { segments, ...countBySeverity(issues) } };
}
