import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-repair-"));
const station = `先看仪表，再看下面的程序，水位超过警戒线时闸门会自己打开，值班的人不必离开机房。

    $ level --json /dev/ttyUSB0

读数记在本子上。

1280
`;

describe("duiyi repair --explain", () => {
  it("names the lines that are no work for translators, with the option that asks for them", async () => {
    writeFileSync(join(folder, "station.txt"), station);
    const { code, out, err } = await duiyi(folder, ["repair", "--explain", "station.txt"]);
    expect(code).toBe(0);
    expect(out).toContain("$ level --json /dev/ttyUSB0\n");
    expect(err).toContain(
      "3:5  code  not among the segments, back on merge; --include code asks for it  $␣level␣--json",
    );
    expect(err).toContain("7:1  figures  not among the segments, back on merge; --include figures asks for it  1280");
  });

  it("names none that was asked for", async () => {
    const { err } = await duiyi(folder, ["repair", "--explain", "--include", "code,figures", "station.txt"]);
    expect(err).not.toContain("not among the segments");
  });
});
