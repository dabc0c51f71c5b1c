import type { InputError } from "../model/input-error.js";
import { describeError } from "../ui/index.js";
import type { Duiyi } from "./duiyi.js";
import { type Environment, languagesOf, readingOf } from "./environment.js";
import { inWords } from "./in-words.js";
import type { AlignOptions } from "./operation-options.js";

/** The part of the library that aligns texts with their translations. Its code is loaded when it is first asked for. */
export function alignmentUses(environment: Environment): Pick<Duiyi, "align" | "writeAlignment"> {
  const { ui, version: toolVersion } = environment;
  return {
    align: (pairs, options = {}) =>
      inWords(ui, async () => {
        const { alignFiles } = await import("../pipeline/align/align.js");
        return alignFiles(pairs, await aligning(options, environment));
      }),
    writeAlignment: (alignment, { to, minConfidence = DOUBTFUL }) =>
      inWords(ui, async () => {
        const { alignmentForms } = await import("../pipeline/align/forms.js");
        const write = await alignmentForms[to]();
        return write(alignment, { minConfidence, toolVersion, wording: ui });
      }),
  };
}

const DOUBTFUL = 0.5;

async function aligning(options: AlignOptions, environment: Environment) {
  const { sentences = "found", memory, dictionary, onError } = options;
  return {
    ...readingOf(options, environment),
    ...languagesOf(options, environment),
    concepts: await environment.concepts(),
    sentences,
    ...(memory && { memory }),
    ...(dictionary && { dictionary }),
    ...(onError && { onError: (error: InputError) => onError(inSentence(error, environment)) }),
  };
}

function inSentence(error: InputError, { ui }: Environment): InputError {
  error.message = describeError(error, ui);
  return error;
}
