import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { heldRooms } from "./held-rooms.js";

const page = readFileSync("docs/architecture.md", "utf8");

/** The rows of a table between two marks, as cells. */
function tableIn(name: string): string[][] {
  const table = new RegExp(`<!-- ${name} -->\n(.*?)<!-- /${name} -->`, "su").exec(page)?.[1] ?? "";
  const lines = table.trim().split("\n").slice(2);
  return lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("docs/architecture.md", () => {
  it("names the rooms and their rows as dependency-cruiser holds them", () => {
    const held = heldRooms.rows.flatMap((row, index) => row.map((room) => [String(index + 1), `\`${room}/\``]));
    expect(tableIn("rooms").map(([row, room]) => [row, room])).toEqual(held);
  });

  it("names the files that dependency-cruiser lets other rooms enter by", () => {
    const { rows, closedRooms } = heldRooms;
    const entered = rows.flat().map((room) => closedRooms[room]?.map((door) => `\`${door}\``).join(" ") ?? "any file");
    expect(tableIn("rooms").map(([, , , doors]) => doors)).toEqual(entered);
  });

  it("says of each room what it holds", () => {
    expect(tableIn("rooms").filter(([, , holds]) => holds === "")).toEqual([]);
  });

  it("names files of seams that are there", () => {
    const paths = tableIn("seams").flatMap((cells) => cells.slice(1).map((cell) => cell.replaceAll("`", "")));
    const known = (path: string): boolean => path.includes("*") || existsSync(path) || existsSync(`src/${path}`);
    expect(paths.filter((path) => !known(path))).toEqual([]);
  });
});
