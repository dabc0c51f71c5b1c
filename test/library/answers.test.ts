import { describe, expect, it } from "vitest";
import { type Answers, answering, recording } from "../../src/library/store/answers.js";
import { fromJson, toJson } from "../../src/library/store/job-json.js";
import { InputError } from "../../src/model/input-error.js";

/** Work that follows links: each page that is known leads to the next. */
const following = (first: string) => async (answers: Answers) => {
  const { answer, asked } = recording(answers);
  const way: string[] = [];
  for (let page: unknown = first; typeof page === "string"; page = answer(page)) way.push(page);
  return { result: way.join(" "), asked: Array.from(asked) };
};
const chain = (pages: string) => (name: string) => pages.split(" ")[pages.split(" ").indexOf(name) + 1];

describe("work that asks this machine", () => {
  it("is done once where nothing that it asks about has an answer", async () => {
    let times = 0;
    const work = (answers: Answers) => {
      times += 1;
      return following("甲")(answers);
    };
    expect(await answering(() => undefined, work)).toBe("甲");
    expect(times).toBe(1);
  });

  it("is done again with the answers, and asks on", async () => {
    expect(await answering(chain("甲 乙 丙"), following("甲"))).toBe("甲 乙 丙");
  });

  it("is left to this machine where it asks again and again, or fails without the answers", async () => {
    expect(await answering(chain("一 二 三 四 五 六 七"), following("一"))).toBeUndefined();
    const failing = () => Promise.reject(new InputError("input.empty"));
    expect(await answering(() => undefined, failing)).toBeUndefined();
  });

  it("fails where the workers gave it up", async () => {
    const failing = () => Promise.reject(new InputError("output.store-job"));
    await expect(answering(() => undefined, failing)).rejects.toMatchObject({ code: "output.store-job" });
  });
});

describe("what a job sends", () => {
  it("comes back as it was: bytes, maps, sets, and all in them", () => {
    const sent = {
      bytes: new Uint8Array([0, 255, 7]),
      moved: new Map([["第一节", new Set(["one"])]]),
      list: [{ text: "文", none: null }, 3, true],
    };
    expect(fromJson(JSON.parse(JSON.stringify(toJson(sent))))).toEqual(sent);
  });
});
