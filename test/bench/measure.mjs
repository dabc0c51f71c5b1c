import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

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
