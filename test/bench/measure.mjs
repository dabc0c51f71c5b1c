import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROUNDS = 5;

/** The least milliseconds that some work took, of several rounds. */
export function timeOf(work) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Seconds and megabytes of a whole process, by GNU time; nothing where the command is not installed or fails. */
export function processOf(command, args, options = {}) {
  if (!existsSync("/usr/bin/time")) return undefined;
  const { status, stderr } = spawnSync("/usr/bin/time", ["-f", "%e %M", command, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    ...options,
  });
  const found = /([\d.]+) (\d+)\s*$/u.exec(stderr ?? "");
  return status === 0 && found ? { seconds: Number(found[1]), megabytes: Number(found[2]) / 1024 } : undefined;
}

/** A row of the report: what, ours, and how a peer compares. */
export function report(what, ours, peers = {}) {
  const ratios = Object.entries(peers).map(([name, value]) =>
    value === undefined
      ? `${name}: not installed`
      : `${name} ${value.toFixed(2)} (× ${(value / ours.value).toFixed(1)})`,
  );
  process.stdout.write(`${[`${what}: ${ours.value.toFixed(2)} ${ours.unit}`, ...ratios].join("   ")}\n`);
}

/** The commit whose build ours is compared with: the last before the rooms were parted anew, or what `BASE` names. */
const BASE = process.env.BASE ?? "a502a08";

/**
 * Builds an earlier commit from the history into a temporary folder, with the packages that are installed now.
 *
 * @returns the folder; nothing where there is no history, or the commit does not build with these packages
 */
export function earlierBuild(commit = BASE) {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-earlier-"));
  const options = { cwd: folder, stdio: ["pipe", "ignore", "ignore"] };
  try {
    const archive = execFileSync("git", ["archive", commit], {
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
    execFileSync("tar", ["-x"], { ...options, input: archive });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    execFileSync("npm", ["run", "--silent", "build"], options);
    return folder;
  } catch {
    process.stdout.write(`${commit} cannot be built here: nothing is compared with it\n`);
    return undefined;
  }
}

/** The least seconds and megabytes of a command of duiyi, now and as it was in an earlier build; the two run in turns. */
export function inTurns(args, earlier, options = {}) {
  const builds = [resolve("."), ...(earlier === undefined ? [] : [earlier])];
  const runs = Array.from({ length: ROUNDS }, () =>
    builds.map((build) => processOf(process.execPath, [join(build, "dist/cli/main.js"), ...args], options)),
  );
  const least = (index, unit) => Math.min(...runs.map((round) => round[index]?.[unit] ?? Number.POSITIVE_INFINITY));
  const [ours, before] = builds.map((_, index) => ({
    seconds: least(index, "seconds"),
    megabytes: least(index, "megabytes"),
  }));
  return { ours, before };
}
