import type { CliContext } from "./context.js";

/** A line on standard error for a long run: how much is done, at which document it is, and how long the rest will take; on a terminal only. */
export function showEstimate({ io, ui }: CliContext): (done: number, total: number, file: string) => void {
  const started = performance.now();
  let shown = started + DELAY - INTERVAL;
  return (done, total, file) => {
    const now = performance.now();
    if (now - shown < INTERVAL) return;
    shown = now;
    const percent = Math.floor((100 * done) / Math.max(1, total));
    const left = done === 0 ? undefined : ((now - started) / done) * (total - done);
    const isSure = left !== undefined && now - started > PATIENCE;
    io.progress(
      isSure
        ? ui.t("cli.run.progress-left", { percent, file, minutes: minutesOf(left) })
        : ui.t("cli.run.progress", { percent, file }),
    );
  };
}

const DELAY = 500; // milliseconds before the line appears
const INTERVAL = 100;
const PATIENCE = 2000; // milliseconds after which an estimate means something

/** `1:05`, minutes and seconds. */
function minutesOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
