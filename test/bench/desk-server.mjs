import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Starts PostgreSQL from Debian's package, set as Debian sets it, on a socket in a temporary folder. @throws where none is installed */
export function startServer() {
  const [version] = readdirSync("/usr/lib/postgresql").sort((a, b) => Number(b) - Number(a));
  const folder = mkdtempSync(join(tmpdir(), "duiyi-desk-"));
  const run = (program, ...args) => {
    const words = [join("/usr/lib/postgresql", version ?? "", "bin", program), ...args];
    const [command, ...rest] = isRoot ? ["runuser", "-u", "postgres", "--", ...words] : words;
    const { status } = spawnSync(command, rest, { cwd: folder, stdio: "ignore" });
    if (status !== 0) throw new Error(`${program} failed: is PostgreSQL installed (apt-get install postgresql)?`);
  };
  chmodSync(folder, 0o755);
  if (isRoot) chownSync(folder, idOf("-u"), idOf("-g")); // PostgreSQL refuses to run as root
  const cluster = join(folder, "cluster");
  run("initdb", "-D", cluster, "--locale=C.UTF-8", "--encoding=UTF8", "--username=desk", "--auth=trust");
  const control = (...args) => run("pg_ctl", "-D", cluster, "-w", "-l", join(folder, "log"), ...args);
  control("-o", `-k ${folder} -c listen_addresses=`, "start");
  const pid = Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
  return {
    url: `postgres:///postgres?host=${encodeURIComponent(folder)}&user=desk`,
    seconds: () => secondsOfTree(pid),
    stop: () => {
      control("-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const isRoot = process.getuid?.() === 0;
const idOf = (flag) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);

/** Seconds of processor time of a process and of all its children, those that have ended too. */
function secondsOfTree(pid) {
  const all = readdirSync("/proc").filter((name) => /^\d+$/u.test(name));
  return [String(pid), ...all.filter((name) => ticksOf(name)?.parent === pid)].reduce(
    (sum, name) => sum + (ticksOf(name)?.ticks ?? 0) / TICKS,
    0,
  );
}

const TICKS = 100; // a second, as Linux counts them in /proc

function ticksOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ")
      .map(Number);
    return { parent: fields[1], ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) };
  } catch {
    return undefined; // it has ended
  }
}
