import { languageOf } from "../../languages/index.js";
import type { Issue } from "../../model/issue.js";
import { identityMap, placeAt } from "../../model/source-map.js";
import { isUnspaced } from "../../text/language.js";
import { hanziOnlyRules } from "../office/hanzi-only.js";
import type { Cue, Dialect } from "./cue.js";

/**
 * An issue, at the first of them, where a file keeps players from wrapping the lines of cues and a translation has longer ones than a screen
 * has room for. Chinese lines are short and broken by hand; those of a translation run off the picture.
 *
 * @param translated - the text of the file as it was translated, cue for cue
 */
export function longLinesKept(original: string, translated: string, dialect: Dialect, trgLang: string): Issue[] {
  const limit = languageOf(trgLang).subtitles?.perLine;
  const keepsLines = dialect.keepsLines?.(original);
  if (keepsLines === undefined || limit === undefined || isUnspaced(trgLang)) return [];
  const found: Cue[] = [];
  const before = dialect.cuesIn(original)[Symbol.iterator]();
  for (const { span } of dialect.cuesIn(translated)) {
    const { value: cue } = before.next();
    if (cue === undefined) break;
    const [was, now] = [original.slice(cue.span.start, cue.span.end), translated.slice(span.start, span.end)];
    if (was === now || !keepsLines(now)) continue;
    for (const line of linesIn(now, dialect)) if (Array.from(line.trim()).length > limit) found.push(cue);
  }
  const [first] = found;
  if (first === undefined) return [];
  const values = { count: found.length, limit, context: "unwrapped" };
  const place = placeAt(identityMap(original).lineStarts, first.span.start);
  return [{ rule: "layout/hanzi-only", ...hanziOnlyRules["layout/hanzi-only"], values, place }];
}

/** The lines of a cue as they are seen. */
function linesIn(cue: string, { marks, decode }: Dialect): string[] {
  const seen = cue.replace(marks, (...match) => {
    const { line, reference }: Readonly<Record<string, string | undefined>> = match.at(-1);
    return line !== undefined ? "\n" : reference !== undefined ? decode(reference) : "";
  });
  return seen.split("\n");
}
