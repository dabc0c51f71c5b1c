import { isDeepStrictEqual } from "node:util";
import type { Concept } from "../../model/concept.js";

/** A field of a concept with what it was and what it is; absent is absent. */
export interface FieldChange {
  /** Dotted path; terms by language and text: `terms.en.Yumai.status`. */
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** What is different between two versions of a concept; `undefined` is a version that is not there. */
export function differencesOf(before: Concept | undefined, after: Concept | undefined): FieldChange[] {
  return Array.from(differences(before, after, ""));
}

function* differences(before: unknown, after: unknown, path: string): Generator<FieldChange> {
  if (isDeepStrictEqual(before, after)) return;
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  if (old === undefined && now === undefined) {
    yield {
      field: path,
      ...(before !== undefined && { before: String(before) }),
      ...(after !== undefined && { after: String(after) }),
    };
    return;
  }
  for (const key of new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]))
    yield* differences(old?.[key], now?.[key], path === "" ? key : `${path}.${key}`);
}

/** The parts of a value by name: those of a list by their `text`, else by their place. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return { ...value };
  return Object.fromEntries(
    value.map((item: unknown, index) => [
      typeof item === "object" && item !== null && "text" in item ? String(item.text) : String(index + 1),
      item,
    ]),
  );
}
