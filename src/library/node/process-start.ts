import { readFileSync } from "node:fs";
import { childProcess } from "./child-process.js";

/**
 * When a process of this machine began, in a form that differs for any other process that has its number later; without blanks. Nothing
 * where the system does not tell.
 */
export function processStart(pid: number): string | undefined {
  if (process.platform === "linux") return startByProc(pid);
  if (process.platform === "win32") return undefined;
  const { status, stdout } = childProcess().spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return status === 0 ? stdout.trim().replace(/\s+/gu, "-") : undefined;
}

/** @see proc(5): field 22 of /proc/PID/stat counts clock ticks since the machine was started. */
function startByProc(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\)\s/su, "")
      .split(" "); // from field 3 on
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${fields[22 - 3]}`;
  } catch {
    return undefined;
  }
}
