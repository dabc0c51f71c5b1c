// Packs the package as the registry would get it, and has publint look at the tarball.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const folder = mkdtempSync(join(tmpdir(), "duiyi-pack-"));
try {
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { stdio: "ignore" });
  const [name] = readdirSync(folder);
  const { messages, pkg } = await publint({ pack: { tarball: readFileSync(join(folder, name)).buffer }, strict: true });
  for (const message of messages) process.stderr.write(`publint: ${formatMessage(message, pkg)}\n`);
  process.stdout.write(`publint: ${name}, ${messages.length} messages\n`);
  if (messages.some(({ type }) => type !== "suggestion")) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
