import { describe, expect, it } from "vitest";
import { evenly } from "../../../src/memory/align/evenly.js";

describe("some of a list from everywhere in it", () => {
  it("is the list where it is short enough", () => {
    expect(evenly(["序", "一", "二"], 3)).toEqual(["序", "一", "二"]);
  });

  it("is as many as are asked for, in order, the last among them", () => {
    expect(evenly(Array.from("零一二三四五六七八九"), 4)).toEqual(["二", "四", "七", "九"]);
  });
});
