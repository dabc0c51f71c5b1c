import type { z } from "zod";
import type { MessageValues } from "./issue.js";
import { isValueForm } from "./value-form.js";

/** What a schema finds wrong, as data: each is a sentence in locales/ (`errors.schema.<fault>`). */
const faults = [
  "missing",
  "unknown-key",
  "other-key",
  "type",
  "choice",
  "empty",
  "range",
  "date",
  "form",
  "other",
] as const;
type Fault = (typeof faults)[number];

/** The first fault that `schema` finds in `input`: where, as keys and as a dotted path, and values for its sentence. */
export function schemaFault(
  error: z.ZodError,
  input: unknown,
  schema: KnownSchema,
): { path: readonly PropertyKey[]; values: MessageValues } {
  const [issue] = error.issues;
  if (issue === undefined) return { path: [], values: { path: "–", fault: "other", expected: "" } };
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  const known = issue.code === "unrecognized_keys" ? keysAt(schema, issue.path) : [];
  const described =
    known.length > 0
      ? { fault: "other-key", expected: known.join(", ") }
      : describe(issue, valueAt(input, path) === undefined);
  return { path, values: { path: path.join(".") || "–", ...described } };
}

/** What is looked at of a schema to tell which keys it knows. */
interface KnownSchema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly innerType?: KnownSchema;
      readonly element?: KnownSchema;
      readonly valueType?: KnownSchema;
      readonly shape?: Readonly<Record<string, KnownSchema>>;
    };
  };
}

/** The keys that a mapping at a path may have; none where the schema leaves open which mapping it is. */
function keysAt(schema: KnownSchema, path: readonly PropertyKey[]): string[] {
  const { innerType, element, valueType, shape } = schema._zod.def;
  if (innerType !== undefined) return keysAt(innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape ?? {});
  const next = shape?.[String(key)] ?? element ?? valueType;
  return next === undefined ? [] : keysAt(next, rest);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function describe(issue: z.core.$ZodIssue, isAbsent: boolean): { fault: Fault; expected: string | number } {
  switch (issue.code) {
    case "invalid_key": {
      const [first] = issue.issues;
      return first === undefined ? { fault: "other", expected: "" } : describe(first, isAbsent);
    }
    case "unrecognized_keys":
      return { fault: "unknown-key", expected: "" };
    case "invalid_type":
      return { fault: isAbsent ? "missing" : "type", expected: issue.expected };
    case "invalid_value":
      return { fault: "choice", expected: issue.values.map(String).join(", ") };
    case "too_small":
      return issue.origin === "number"
        ? { fault: "range", expected: `≥ ${issue.minimum}` }
        : { fault: "empty", expected: Number(issue.minimum) };
    case "too_big":
      return { fault: "range", expected: `≤ ${issue.maximum}` };
    case "invalid_format":
      if (issue.format === "date") return { fault: "date", expected: "YYYY-MM-DD" };
      return isValueForm(issue.message)
        ? { fault: "form", expected: issue.message }
        : { fault: "other", expected: issue.format };
    default:
      return { fault: "other", expected: issue.message };
  }
}
