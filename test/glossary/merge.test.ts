import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { editGlossary, mergeGlossaryTexts, parseGlossary } from "../../src/glossary/store/index.js";
import type { Concept, TermStatus } from "../../src/model/concept.js";

const river = (id: string, status: TermStatus = "proposed", extra: Partial<Concept> = {}): Concept => ({
  id,
  kind: "place",
  ...extra,
  terms: { zh: [{ text: `${id}河`, status: "preferred" }], en: [{ text: `${id} River`, status }] },
});
const idOf = (number: number): string => `river-${String(number).padStart(3, "0")}`;
const fileOf = (concepts: readonly Concept[]): string => editGlossary("concepts: []\n", "x.yaml", { put: concepts });
const base = fileOf(Array.from({ length: 200 }, (_, index) => river(idOf(2 * index))));
const merge = (ours: string, theirs: string) => mergeGlossaryTexts(base, ours, theirs, "x.yaml");
const edit = (...put: readonly Concept[]): string => editGlossary(base, "x.yaml", { put });

describe("the merge of two glossaries", () => {
  it("takes 20 edits and 20 additions of each side without a conflict", () => {
    const side = (offset: number): string =>
      edit(
        ...Array.from({ length: 20 }, (_, index) => river(idOf(20 * index + offset), "preferred")),
        ...Array.from({ length: 20 }, (_, index) => river(idOf(20 * index + offset + 1))),
      );
    const { text, conflicts } = merge(side(0), side(2));
    expect(conflicts).toEqual([]);
    const { concepts } = parseGlossary(text, "x.yaml");
    expect(concepts).toHaveLength(240);
    expect(concepts.filter(({ terms }) => terms.en?.[0]?.status === "preferred")).toHaveLength(40);
    expect(concepts.map(({ id }) => id)).toEqual(concepts.map(({ id }) => id).sort());
  });

  it("puts together what each side did to one concept", () => {
    const id = idOf(4);
    const ours = edit(river(id, "preferred"));
    const theirs = edit(river(id, "proposed", { definition: "A river of the desk" }));
    const { text, conflicts } = merge(ours, theirs);
    expect(conflicts).toEqual([]);
    const merged = parseGlossary(text, "x.yaml").concepts.find((concept) => concept.id === id);
    expect(merged).toEqual(river(id, "preferred", { definition: "A river of the desk" }));
  });

  it("names the field that both sides changed otherwise, and marks the concept", () => {
    const id = idOf(4);
    const { text, conflicts } = merge(edit(river(id, "preferred")), edit(river(id, "forbidden")));
    expect(conflicts).toEqual([{ id, field: `terms.en.${id} River.status` }]);
    expect(text).toMatch(/<<<<<<< ours\n {2}- id: river-004\n(?:.*\n)+?=======\n {2}- id: river-004\n/u);
  });

  it("is in conflict where one side removes what the other changes, and not where it is left alone", () => {
    const without = editGlossary(base, "x.yaml", { remove: [idOf(4)] });
    expect(merge(without, edit(river(idOf(4), "preferred"))).conflicts).toEqual([{ id: idOf(4), field: "" }]);
    const { text, conflicts } = merge(without, edit(river(idOf(6), "preferred")));
    expect(conflicts).toEqual([]);
    expect(parseGlossary(text, "x.yaml").retired).toEqual([idOf(4)]);
  });

  it("keeps a comment that the other side wrote", () => {
    const theirs = base.replace("  - id: river-008\n", "  # Asked again.\n  - id: river-008\n");
    expect(merge(edit(river(idOf(6), "preferred")), theirs).text).toContain("  # Asked again.\n  - id: river-008\n");
  });

  it("serves git as a merge driver", () => {
    const folder = mkdtempSync(join(tmpdir(), "duiyi-merge-"));
    const git = (...args: string[]): string =>
      execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
    const commit = (text: string): void => {
      writeFileSync(join(folder, "rivers.yaml"), text);
      git("commit", "--quiet", "--all", "--message", "x");
    };
    git("init", "--quiet", "--initial-branch", "main");
    git("config", "user.name", "A");
    git("config", "user.email", "a@example.org");
    git("config", "merge.glossary.driver", `node ${resolve("dist/cli/main.js")} glossary merge %O %A %B`);
    writeFileSync(join(folder, ".gitattributes"), "*.yaml merge=glossary\n");
    writeFileSync(join(folder, "rivers.yaml"), base);
    git("add", ".");
    git("commit", "--quiet", "--message", "base");
    git("checkout", "--quiet", "-b", "side");
    commit(edit(river(idOf(4), "preferred")));
    git("checkout", "--quiet", "main");
    commit(edit(river(idOf(4), "proposed", { note: "Seen." })));
    git("merge", "--quiet", "side");
    const [, , merged] = parseGlossary(readFileSync(join(folder, "rivers.yaml"), "utf8"), "x").concepts;
    expect(merged).toEqual(river(idOf(4), "preferred", { note: "Seen." }));
  });
});
