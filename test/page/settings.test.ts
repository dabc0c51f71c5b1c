import { afterEach, describe, expect, it, vi } from "vitest";
import { readSettings } from "../../src/page/settings.js";
import { browserThatKeeps, browserThatKeepsNothing } from "./kept.js";

afterEach(() => vi.unstubAllGlobals());

describe("the settings of a page", () => {
  it("hold for every page of ours", () => {
    browserThatKeeps();
    readSettings().set("theme", "dark");
    expect(readSettings().get("theme")).toBe("dark");
  });

  it("are not set before the reader sets them", () => {
    browserThatKeeps({ theme: "dark" }); // of another site on the same machine
    expect(readSettings().get("theme")).toBeUndefined();
  });

  it("last for the visit where the browser keeps nothing", () => {
    browserThatKeepsNothing();
    const settings = readSettings();
    settings.set("layout", "stacked");
    expect(settings.get("layout")).toBe("stacked");
    expect(readSettings().get("layout")).toBeUndefined();
  });
});
