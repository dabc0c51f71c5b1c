import type { Clue, Evidence } from "./index.js";

/** A text that stops without the end of a sentence. A list of headings alone, without any sentence, is not cut off. */
export function* findCutOff({ lines }: Evidence): Generator<Clue> {
  const line = lines.at(-1);
  if (line === undefined || ENDED.test(line.text) || !lines.some(({ text }) => /。/u.test(text))) return;
  yield { rule: "source/cut-off", line, offset: line.text.length, values: { text: line.text } };
}

const ENDED = /[。！？!?.…；][”’」』）)】》"']*$|[）)]$/u;
