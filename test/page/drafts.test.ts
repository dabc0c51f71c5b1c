import { afterEach, describe, expect, it, vi } from "vitest";
import { readDrafts } from "../../src/page/drafts.js";
import { browserThatKeeps, browserThatKeepsNothing } from "./kept.js";

afterEach(() => vi.unstubAllGlobals());

const KEPT = "duiyi.drafts story";

describe("the drafts of a page", () => {
  it("are there when the page is opened again", () => {
    browserThatKeeps();
    expect(readDrafts("story").set("s1", { target: "A bridge.", state: "reviewed" })).toBe(true);
    expect(Array.from(readDrafts("story").all)).toEqual([["s1", { target: "A bridge.", state: "reviewed" }]]);
  });

  it("are those of one page alone", () => {
    browserThatKeeps();
    readDrafts("story").set("s1", { comment: "Which bridge?" });
    expect(readDrafts("letter").all.size).toBe(0);
  });

  it("go when the last change of a segment is taken back", () => {
    const kept = browserThatKeeps();
    const drafts = readDrafts("story");
    drafts.set("s1", { comment: "Which bridge?" });
    drafts.set("s1", {});
    expect(drafts.all.size).toBe(0);
    expect(kept.has(KEPT)).toBe(false);
  });

  it("last for the visit where the browser keeps nothing, which the page is told", () => {
    browserThatKeepsNothing();
    const drafts = readDrafts("story");
    expect(drafts.set("s1", { comment: "Which bridge?" })).toBe(false);
    expect(drafts.all.get("s1")).toEqual({ comment: "Which bridge?" });
  });

  it.each([
    { what: "no JSON", json: "[" },
    { what: "no list", json: "{}" },
    { what: "an entry without a draft", json: '[["s1"]]' },
    { what: "an entry whose draft is null", json: '[["s1", null]]' },
    { what: "a state that does not exist", json: '[["s1", { "state": "done" }]]' },
    { what: "a target that is no text", json: '[["s1", { "target": 1 }]]' },
  ])("are none where the browser has kept $what", ({ json }) => {
    browserThatKeeps({ [KEPT]: json });
    expect(readDrafts("story").all.size).toBe(0);
  });
});
