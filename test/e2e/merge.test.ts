import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-merge-"));
const duiyi = (...args: string[]) => runIn(folder, args);

/** Prepares a document, fills its first targets, and merges. */
async function merged(name: string, content: string, targets: readonly string[]) {
  writeFileSync(join(folder, name), content);
  expect((await duiyi("prepare", name, "--force")).code).toBe(0);
  const xliff = join(folder, `${name.replace(/\.[^.]*$/u, "")}.en.xlf`);
  const rest = [...targets];
  const filled = readFileSync(xliff, "utf8").replace(/<target state="new"><\/target>/gu, (empty) => {
    const target = rest.shift();
    return target === undefined ? empty : `<target state="translated">${target}</target>`;
  });
  writeFileSync(xliff, filled);
  return duiyi("merge", xliff, "--source", name, "-o", `out-${name}`, "--force");
}

describe("merge of a translation that has lost inline codes", () => {
  it("names each with its place, and writes the document", async () => {
    const page = "<p>请<b>保存</b>文件，见<a href='a.html'>说明</a>。</p>\n<p>渡口在<i>桥</i>边。</p>\n";
    const { code, err } = await merged("page.html", page, [
      "Please save the file.",
      'The ferry is beside the <g id="1">bridge</g>.',
    ]);
    expect(code).toBe(0);
    expect(err).toContain("page.html:1:4: The translation lost the inline code <b>");
    expect(err).toContain("page.html:1:4: The translation lost the inline code <a href='a.html'>");
    expect(err).toContain("2 inline codes are lost");
    expect(err).not.toContain("<i>");
    expect(readFileSync(join(folder, "out-page.html"), "utf8")).toContain("Please save the file.");
  });

  it.each([
    {
      name: "note.md",
      content: "茶馆![门口](door.png)天亮就开门。\n",
      target: "The teahouse opens at daybreak.",
      lost: "door.png",
    },
    { name: "menu.json", content: '{ "left": "还剩{{count}}天" }\n', target: "A few days remain", lost: "{{count}}" },
  ])("says so of what stands for content in $name", async ({ name, content, target, lost }) => {
    const { err } = await merged(name, content, [target]);
    expect(err).toMatch(/The translation lost the inline code/u);
    expect(err).toContain(lost);
    expect(err).toContain("1 inline code is lost");
  });

  it("has nothing to say where all are there, where the order is another, or where only a reading is left out", async () => {
    const page = "<p><b>渡口</b>在<ruby>湟<rt>huáng</rt></ruby>水<i>边</i>。</p>\n";
    const { err } = await merged("ruby.html", page, ['By the <g id="3">Huangshui</g> lies <g id="1">the ferry</g>.']);
    expect(readFileSync(join(folder, "ruby.en.xlf"), "utf8")).toContain('<g id="3"');
    expect(err).not.toContain("lost");
  });
});
