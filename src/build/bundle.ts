import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type OutputOptions } from "rolldown";

type Group = NonNullable<Extract<OutputOptions["codeSplitting"], object>["groups"]>[number];

// The last step of the build: what ships. The modules of `src/` become few files in `dist/`, since a start that opens hundreds of files is
// slow, and other people's packages are taken into them, since an installation of hundreds of files is slow too.
const home = fileURLToPath(new URL("../../", import.meta.url));
const modules = join(home, ".build");
const dist = join(home, "dist");

const CORE: Group = { name: "core", tags: ["$initial"] }; // what every start reads is one file

/** What is long and seldom used, whose names end so: the loader of parts loads it when something of it is used. */
const LATER: readonly Group[] = [
  { name: "packing-later", test: /[\\/]node_modules[\\/]fflate[\\/]/u },
  {
    name: "flow-later",
    test: /[\\/](?:src[\\/]formats[\\/](?:flow|html[\\/]elements)|node_modules[\\/]entities)[\\/.]/u,
  },
  { name: "markdown-later", test: /[\\/](?:src[\\/]formats[\\/]markdown|node_modules[\\/]@lezer)[\\/]/u },
  {
    name: "formats-later",
    test: /[\\/](?:src[\\/]formats[\\/](?!text|kinds|write)[^\\/]+|node_modules[\\/]parse5)[\\/]/u,
  },
];

const HASHED = "[name]-[hash].js";

const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));

/**
 * Packages that are asked for in the midst of a function, which a bundle cannot do, are installed beside duiyi; those that only a desk
 * needs are installed by whoever has one.
 */
const installed = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];

// Node runs `main.js`, which loads the program from parts in the same folder. They are CommonJS, for compiled code of ES modules cannot be
// kept from run to run. The library is bundled apart, as ES modules: a command does not load what only programs use.
for (const name of ["cli", "parts"]) rmSync(join(dist, name), { recursive: true, force: true });
const cli = { dir: join(dist, "cli"), format: "cjs" } as const;
const program = await bundle("src/cli/start.ts", { ...cli, entryFileNames: HASHED });
const main = await bundle("src/cli/main.ts", cli, { PROGRAM: JSON.stringify(`./${program[0].fileName}`) });
const library = await bundle("src/index.ts", { dir: join(dist, "parts"), format: "es" });
writeFileSync(join(dist, "cli/package.json"), '{ "type": "commonjs" }\n');
writeFileSync(join(dist, "index.js"), 'export * from "./parts/index.js";\n');
copyDeclarations(join(modules, "index.d.ts"), new Set());
writeFileSync(join(dist, "LICENSES.txt"), licences());

async function bundle(entry: string, where: OutputOptions, define: Readonly<Record<string, string>> = {}) {
  const isProgram = where.format === "cjs";
  const { output } = await build({
    input: join(home, entry),
    platform: "node",
    external: installed,
    ...(isProgram && { preserveEntrySignatures: "allow-extension" as const }),
    resolve: { mainFields: ["module", "main"], extensionAlias: { ".js": [".ts", ".js"] } },
    transform: { define },
    treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/]/u, sideEffects: false }] },
    output: {
      chunkFileNames: HASHED,
      codeSplitting: isProgram
        ? { includeDependenciesRecursively: false, groups: [CORE, ...LATER] }
        : { groups: [CORE] },
      minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
      sourcemap: isProgram, // for the stacks of faults that the command line prints
      sourcemapExcludeSources: true,
      ...where,
    },
    logLevel: "warn",
  });
  return output;
}

/** Copies the types of the library, and no other. */
function copyDeclarations(file: string, copied: Set<string>): void {
  if (copied.has(file)) return;
  copied.add(file);
  const to = join(dist, relative(modules, file));
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(file, to);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)\.js"/gu))
    copyDeclarations(resolve(dirname(file), `${path}.d.ts`), copied);
}

/** The licences of the packages that are part of the files, which each asks to be kept with its code. */
function licences(): string {
  const folders = [...program, ...main, ...library].flatMap((file) =>
    file.type === "chunk" ? file.moduleIds.flatMap(packageFolder) : [],
  );
  return [...new Set(folders)]
    .sort()
    .map(licence)
    .join(`\n${"-".repeat(80)}\n\n`);
}

function packageFolder(id: string): string[] {
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(id);
  return found && existsSync(join(found[0], "package.json")) ? [found[0]] : [];
}

function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  if (typeof license !== "string") throw new Error(`${name} names no licence`);
  const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
