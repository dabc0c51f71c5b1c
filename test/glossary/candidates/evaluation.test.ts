import { describe, expect, it } from "vitest";
import { evaluate, precisionOf, recallOf, total } from "./evaluation.js";

describe("candidates in news-like texts marked by hand", () => {
  const scores = evaluate();

  it.each([
    { kind: "place", precision: 0.93, recall: 0.9 },
    { kind: "person", precision: 0.97, recall: 0.93 },
    { kind: "organisation", precision: 0.95, recall: 0.93 },
    { kind: "programme", precision: 0.9, recall: 0.9 },
    { kind: "event", precision: 0.9, recall: 0.8 },
    { kind: "document", precision: 0.95, recall: 0.95 },
    { kind: "general", precision: 0.8, recall: 0.9 },
  ])("are found with precision $precision and recall $recall for $kind", ({ kind, precision, recall }) => {
    const score = scores.get(kind) ?? { found: [], missed: [], wrong: [] };
    expect(precisionOf(score), `wrong: ${score.wrong.join(" ")}`).toBeGreaterThanOrEqual(precision);
    expect(recallOf(score), `missed: ${score.missed.join(" ")}`).toBeGreaterThanOrEqual(recall);
  });

  it("are measured on more than 200 names of seven kinds", () => {
    const { found, missed } = total(scores);
    expect(scores.size).toBe(7);
    expect(found.length + missed.length).toBeGreaterThan(200);
  });
});
