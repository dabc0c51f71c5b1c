import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inTurn } from "../../src/library/project/in-turn.js";

/** Documents whose work takes longer and shorter, in the order of their names. */
const pages = [
  { name: "a", takes: 60 },
  { name: "b", takes: 1 },
  { name: "c", takes: 30 },
  { name: "d", takes: 0 },
];
type Page = (typeof pages)[number];

/** What is begun and ended, in the order in which that happens. */
async function told(atOnce: number, begin: (page: Page) => Promise<unknown>, isStopped = (): boolean => false) {
  const events: string[] = [];
  const isEnded = await inTurn(pages, {
    begin: async (page) => {
      events.push(`begin ${page.name}`);
      await begin(page);
    },
    end: async ({ name }) => void events.push(`end ${name}`),
    atOnce,
    isStopped,
  }).catch((error: Error) => error.message);
  return { events, isEnded };
}

const working = ({ takes }: Page): Promise<unknown> => wait(takes);

describe("what is done in turn", () => {
  it.each([1, 2, 3, 32])("ends in the order of the names, with %d at once", async (atOnce) => {
    const { events, isEnded } = await told(atOnce, working);
    expect(events.filter((event) => event.startsWith("end"))).toEqual(["end a", "end b", "end c", "end d"]);
    expect(isEnded).toBe(false);
  });

  it("has no more begun and not ended than it may", async () => {
    expect((await told(2, working)).events).toEqual([
      "begin a",
      "begin b",
      "end a",
      "begin c",
      "end b",
      "begin d",
      "end c",
      "end d",
    ]);
  });

  it("throws what failed when its turn has come", async () => {
    const failing = async (page: Page): Promise<void> => {
      await working(page);
      if (page.name === "b") throw new Error("the memory is gone");
    };
    const { events, isEnded } = await told(4, failing);
    expect([events.slice(-1), isEnded]).toEqual([["end a"], "the memory is gone"]);
  });

  it("begins nothing any more once it is stopped", async () => {
    let asked = 0;
    const { events, isEnded } = await told(1, working, () => {
      asked += 1;
      return asked > 2;
    });
    expect([events, isEnded]).toEqual([["begin a", "end a", "begin b", "end b"], true]);
  });
});
