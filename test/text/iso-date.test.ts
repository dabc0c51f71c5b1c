import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isIsoDate, isoDayOf } from "../../src/text/iso-date.js";

describe("isIsoDate", () => {
  it.each(["2027-02-28", "2028-02-29", "2000-02-29", "1999-12-31"])("takes %s", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    "2027-02-29",
    "2027-02-31",
    "1900-02-29",
    "2027-04-31",
    "2027-13-01",
    "2027-00-10",
    "2027-01-00",
    "2027-1-1",
    "27-01-01",
    "2027-01-01T00:00:00Z",
    " 2027-01-01",
    "明天",
    "",
  ])("refuses %j", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it("agrees with the date of the schemas", () => {
    const part = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, "0"));
    const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, "0"));
    fc.assert(
      fc.property(year, part(14), part(33), (...parts) => {
        const text = parts.join("-");
        expect(isIsoDate(text)).toBe(z.iso.date().safeParse(text).success);
      }),
    );
  });
});

describe("isoDayOf", () => {
  it.each([
    ["2027-02-28", "2027-02-28"],
    ["2027-02-28T10:00:00+08:00", "2027-02-28"],
    ["2027-02-31T10:00:00Z", undefined],
    ["2027-02-28 10:00", undefined],
    ["", undefined],
  ])("of %j is %j", (text, day) => {
    expect(isoDayOf(text)).toBe(day);
  });
});
