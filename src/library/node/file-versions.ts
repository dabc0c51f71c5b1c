import { basename, dirname } from "node:path";
import type { FileVersion } from "../../model/files.js";
import { childProcess } from "./child-process.js";

/** The commits of git that changed a file, newest first; none where the file is in no repository. */
export function fileVersions(path: string, most: number): FileVersion[] {
  const log = git(path, ["log", `-n${most}`, "--format=%H%x09%an%x09%aI%x09%s", "--", basename(path)]);
  return log
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [commit = "", by = "", date = "", ...subject] = line.split("\t");
      const text = (): string => git(path, ["show", `${commit}:./${basename(path)}`]);
      return { commit, by, date, subject: subject.join("\t"), text };
    });
}

function git(path: string, args: readonly string[]): string {
  const { status, stdout } = childProcess().spawnSync("git", args, {
    cwd: dirname(path),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : "";
}
