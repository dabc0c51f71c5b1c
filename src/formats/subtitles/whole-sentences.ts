import type { UnitContext } from "../../model/document.js";
import { atLineBreak } from "../../text/line-break.js";
import { CLOSERS_IN_CLASS } from "../../text/punctuation.js";
import type { SourceUnit } from "../format.js";

/**
 * Cues with the whole sentence of which each holds a part. Where a file sets no marks at the ends of its sentences, as most Chinese subtitles
 * do not, nothing is known of them.
 */
export function wholeSentences<Cue extends SourceUnit>(flows: readonly Cue[]): Cue[] {
  const ended = flows.filter(({ text }) => END.test(text)).length;
  if (ended * 2 < flows.length) return [...flows];
  const whole: Cue[] = [];
  let part: Cue[] = [];
  for (const flow of flows) {
    part.push(flow);
    if (!END.test(flow.text) && part.length < MOST) continue;
    whole.push(...withSentence(part));
    part = [];
  }
  return [...whole, ...withSentence(part)];
}

const END = new RegExp(`[。！？!?.…][${CLOSERS_IN_CLASS}]*$`, "u"); // "走吧。”"
const MOST = 6; // cues of one sentence; more are no sentence

function withSentence<Cue extends SourceUnit>(flows: readonly Cue[]): Cue[] {
  if (flows.length < 2) return [...flows];
  const sentence = flows.reduce(
    (before, { text }) => before + (before === "" ? "" : atLineBreak(before, text)) + text,
    "",
  );
  return flows.map((flow) => ({ ...flow, context: contextWith(sentence, flow.context) }));
}

const contextWith = (sentence: string, { seconds }: UnitContext = {}): UnitContext =>
  seconds === undefined ? { sentence } : { seconds, sentence };
