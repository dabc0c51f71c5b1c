// Packs the package as the registry would get it, and has publint, arethetypeswrong and the compiler of a strict program look at it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const folder = mkdtempSync(join(tmpdir(), "duiyi-pack-"));
try {
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { stdio: "ignore" });
  const [name] = readdirSync(folder);
  const tarball = join(folder, name);
  await holdsPublint(tarball);
  run("arethetypeswrong", "node_modules/@arethetypeswrong/cli/dist/index.js", [tarball, "--profile", "esm-only"]);
  install(tarball);
  compiles("node16", "typescript/lib/tsc.js");
  compiles("nodenext", "@typescript/native/bin/tsc");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function holdsPublint(tarball) {
  const { messages, pkg } = await publint({ pack: { tarball: readFileSync(tarball).buffer }, strict: true });
  for (const message of messages) process.stderr.write(`publint: ${formatMessage(message, pkg)}\n`);
  process.stdout.write(`publint: ${messages.length} messages\n`);
  if (messages.some(({ type }) => type !== "suggestion")) process.exitCode = 1;
}

/** Unpacks the tarball where a program finds it, with the packages that it depends on beside it. */
function install(tarball) {
  const home = join(folder, "node_modules");
  mkdirSync(join(home, "duiyi"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", join(home, "duiyi"), "--strip-components", "1"]);
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const one of [...Object.keys(dependencies), "@types/node", "undici-types"]) {
    mkdirSync(dirname(join(home, one)), { recursive: true });
    symlinkSync(resolve("node_modules", one), join(home, one), "dir");
  }
}

/** A program as strict as a compiler can be, which also reads every declaration that it reaches; TypeScript 6 and 7 each read it once. */
function compiles(module, compiler) {
  const compilerOptions = {
    module,
    target: "es2023",
    lib: ["es2023"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  writeFileSync(join(folder, "program.ts"), readFileSync("test/ground/program.ts"));
  run(`types under ${module}`, `node_modules/${compiler}`, ["-p", folder]);
}

function run(what, script, args) {
  try {
    execFileSync(process.execPath, [script, ...args], { encoding: "utf8", stdio: "pipe" });
    process.stdout.write(`${what}: as it should be\n`);
  } catch (error) {
    process.stderr.write(`${what}:\n${error.stdout}${error.stderr}\n`);
    process.exitCode = 1;
  }
}
