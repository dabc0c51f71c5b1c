import type { Log, ReportingDescriptor, Result, Run } from "sarif";
import type { Issue, Severity } from "../model/issue.js";
import type { ListedRule } from "../model/listed-rule.js";
import { linePlaceOf } from "../model/place.js";
import { issuesOf, type Review } from "../model/review.js";
import type { Translator } from "../model/translator.js";
import { jsonPieces } from "./json-pieces.js";
import type { ReportContext } from "./report-context.js";

/**
 * SARIF 2.1.0: rules with their help, places by line and column in UTF-16 code units, fingerprints, and why a result is suppressed. Paths
 * are relative URIs, as the files were named.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function issuesSarif(review: Review, { ui, version, rules }: ReportContext): Iterable<string> {
  const indices = new Map(rules.map(({ rule }, index) => [rule, index]));
  const suppressed = review.results.flatMap((result) => result.suppressed);
  const run: Run = {
    tool: {
      driver: {
        name: "duiyi",
        version,
        semanticVersion: version,
        language: ui.locale === "en" ? "en" : "zh-CN",
        rules: rules.map((rule) => descriptorOf(rule, ui)),
      },
    },
    columnKind: "utf16CodeUnits",
    results: [],
  };
  const log: Log = { version: "2.1.0", $schema: SCHEMA, runs: [run] };
  return jsonPieces(log, { results: results() });

  /** Where one result says whether it is suppressed, each has to. */
  function* results(): Generator<Result> {
    const unsuppressed = suppressed.length > 0 ? { suppressions: [] } : {};
    for (const issue of issuesOf(review)) yield { ...resultOf(issue, indices, ui), ...unsuppressed };
    for (const issue of suppressed) {
      const { kind, reason } = issue.suppression;
      const suppressions = [{ kind, status: "accepted", justification: reason } as const];
      yield { ...resultOf(issue, indices, ui), suppressions };
    }
  }
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

function descriptorOf(facts: ListedRule, ui: Translator): ReportingDescriptor {
  const { rule, type, severity, message } = facts;
  const title = message ?? ui.title(rule);
  const why = ui.why(facts) ?? title;
  const ignore = ui.t("explain.off-here", { rule });
  return {
    id: rule,
    name: rule.replace("/", "-"),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${ignore}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [type] },
  };
}

function resultOf(issue: Issue, indices: ReadonlyMap<string, number>, ui: Translator): Result {
  const { rule, severity, fingerprint, segment, sourceSpan, targetSpan, concept, suggestion } = issue;
  const ruleIndex = indices.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: ui.message(issue) },
    locations: locationsOf(issue),
    ...(fingerprint !== undefined && { partialFingerprints: { "duiyi/v1": fingerprint } }),
    properties: { segment, sourceSpan, targetSpan, concept, suggestion },
  };
}

function locationsOf({ file, place, segment }: Issue): NonNullable<Result["locations"]> {
  const lines = linePlaceOf(place);
  if (file === undefined) return [];
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
        ...(lines && { region: { startLine: lines.line, startColumn: lines.column } }),
      },
      ...(segment !== undefined && { logicalLocations: [{ name: segment, kind: "resource" }] }),
    },
  ];
}

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;
