import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prose } from "./prose.mjs";

/** Makes a project of Markdown pages that lead to each other, each of so many bytes. @returns its folder */
export function projectOfPages(count, bytes) {
  const at = mkdtempSync(join(tmpdir(), "duiyi-project-"));
  const paragraphs = prose(count * bytes)
    .split("\n\n")
    .filter(Boolean);
  const each = Math.floor(paragraphs.length / count);
  for (let page = 0; page < count; page += 1) {
    const [first, ...others] = paragraphs.slice(page * each, (page + 1) * each);
    const folder = join(at, "docs", `part-${Math.floor(page / 50)}`);
    mkdirSync(folder, { recursive: true });
    const next = `../part-${Math.floor(((page + 1) % count) / 50)}/page-${(page + 1) % count}.md`;
    const text = `---\ntitle: 第${page}页\n---\n\n# 第${page}页\n\n${first}\n\n## 经过\n\n${others.join("\n\n")}\n\n- [下一页](${next})\n`;
    writeFileSync(join(folder, `page-${page}.md`), text);
  }
  const config = {
    locale: "en",
    from: "zh-CN",
    to: "en",
    sources: ["docs/**/*.md"],
    output: "out",
    checks: { failOn: "never" },
  };
  writeFileSync(join(at, "duiyi.config.json"), JSON.stringify(config));
  return at;
}
