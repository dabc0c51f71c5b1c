import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Concept, type GlossaryDoor, InputError } from "../../index.js";
import type { CliContext } from "../context.js";

/**
 * The concept as a person leaves it in their editor (`VISUAL`, `EDITOR`); nothing where they left it as it was.
 *
 * @throws InputError `glossary.no-editor` where there is no editor or nobody at the terminal; `glossary.*` where the text is at fault
 */
export async function editInEditor(
  concept: Concept,
  glossary: Pick<GlossaryDoor, "toYaml" | "parse">,
  { ui: { t } }: CliContext,
): Promise<Concept | undefined> {
  const editor = process.env.VISUAL || process.env.EDITOR;
  if (!editor || !process.stdin.isTTY) throw new InputError("glossary.no-editor", { id: concept.id });
  const folder = mkdtempSync(join(tmpdir(), "duiyi-edit-"));
  const path = join(folder, `${concept.id}.yaml`);
  const before = `# ${t("cli.glossary.editor-hint")}\nconcepts:\n${await glossary.toYaml(concept, "  ")}`;
  try {
    writeFileSync(path, before);
    spawnSync(editor, [path], { stdio: "inherit", shell: true });
    const after = readFileSync(path, "utf8");
    if (after === before) return undefined;
    const [edited] = await glossary.parse(after, path);
    if (edited === undefined || edited.id !== concept.id)
      throw new InputError("glossary.edited-id", { id: concept.id });
    return edited;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
