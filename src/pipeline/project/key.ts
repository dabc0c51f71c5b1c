import { hashOf } from "../read/identity.js";

/**
 * A short name of all that a stage is made of: the same parts give the same key, whatever the order in which their names stand. What is
 * `undefined` counts as absent.
 */
export const keyOf = (parts: unknown): string =>
  hashOf((isPlain(parts) ? JSON.stringify(parts) : JSON.stringify(parts, inOrder)) ?? "").slice(0, KEY_LENGTH);

/** Whether there is nothing in it to put in order: most keys are made of texts and lists of them, and that takes a fifth of the time. */
const isPlain = (parts: unknown): boolean =>
  typeof parts === "string" || parts === undefined || (Array.isArray(parts) && parts.every(isPlain));

const KEY_LENGTH = 32; // hexadecimal digits: 128 bits

function inOrder(_name: string, value: unknown): unknown {
  if (value instanceof Map) return Array.from(value).sort();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
