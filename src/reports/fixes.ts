import type { Fixed } from "../model/fixed.js";
import { whereOf } from "../model/issue.js";
import { lineOf } from "../model/place.js";
import { sayCounts } from "../model/say-counts.js";
import type { SeverityCounts } from "../model/severity-counts.js";
import type { Translator } from "../model/translator.js";
import { jsonText } from "../text/printable.js";

interface FixedFile extends Fixed {
  readonly path: string;
}

/** `duiyi.fixes/1`, for scripts. */
export function fixesJson(results: readonly FixedFile[]): string {
  const files = results.map(({ path, changes, reviewed }) => ({
    file: path,
    changes: changes.map(({ place, ...change }) => ({ ...change, ...(place && { line: lineOf(place) }) })),
    left: { error: reviewed.summary.error, warning: reviewed.summary.warning, info: reviewed.summary.info },
  }));
  return `${jsonText({ schema: "duiyi.fixes/1", files }, 2)}\n`;
}

/** For people: each change as it was and as it is, then how many there are and what is left. */
export function fixesPretty(
  results: readonly FixedFile[],
  { ui, isDone }: { readonly ui: Translator; readonly isDone: boolean },
): string {
  const lines = results.flatMap(({ path, changes, reviewed }) => [
    ...changes.flatMap(({ rule, segment, place, before, after }) => [
      `${whereOf({ file: path, ...(place && { place }) })}  #${segment}  ${ui.title(rule)}  (${rule})`,
      `  - ${before}`,
      `  + ${after}`,
    ]),
    ui.t(isDone ? "cli.check.fixed" : "cli.check.would-fix", { file: path, count: changes.length }),
    leftIn(reviewed.summary, ui),
  ]);
  return `${lines.join("\n")}\n`;
}

function leftIn(counts: SeverityCounts, { t }: Translator): string {
  const found = sayCounts(counts, t);
  return found === "" ? t("cli.check.nothing-left") : t("cli.check.left", { found });
}
