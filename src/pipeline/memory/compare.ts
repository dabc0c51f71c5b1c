import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { ComparedRow, MatchFigures } from "../../model/memory-match.js";
import { decode } from "../../text/decode-file.js";
import { createJudge, type Judged, type JudgeOptions } from "./judge.js";

/**
 * Judges each row of a table without a memory: new source, earlier source, earlier target, parted by tabs. Cells are taken as they are.
 *
 * @throws InputError `tsv.compare` at a row of fewer than three cells
 */
export function* compareRows(file: InputFile, options: JudgeOptions): Generator<ComparedRow> {
  const { sentence, judge } = createJudge(options);
  const lines = decode(file)
    .replace(/^\ufeff/u, "")
    .split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const [now, source, target] = line.split("\t");
    if (now === undefined || source === undefined || target === undefined)
      throw new InputError("tsv.compare", {}, { file: file.name, place: { line: index + 1, column: 1 } });
    yield { query: index + 1, ...matchOf({ source, target }, judge(sentence(now), { source, target })) };
  }
}

const matchOf = (pair: { readonly source: string; readonly target: string }, judged: Judged): MatchFigures => ({
  ...pair,
  score: judged.score,
  similarity: judged.similarity,
  kind: judged.kind,
  flags: judged.flags,
  differs: judged.differs,
  repaired: judged.repaired ?? null,
});
