import type { CliContext } from "./context.js";

/** A bar on standard error for work that has taken over a second; on a terminal only, ten times a second at most. */
export function showProgress({ io, ui }: CliContext): (done: number, total: number) => void {
  const started = performance.now();
  let shown = started + PATIENCE - INTERVAL;
  return (done, total) => {
    const now = performance.now();
    if (now - shown < INTERVAL) return;
    shown = now;
    const filled = Math.round((done / total) * WIDTH);
    const percent = Math.round((done / total) * 100);
    io.progress(`${ui.t("cli.prepare.progress")} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${percent}%`);
  };
}

const PATIENCE = 1000; // milliseconds before the bar appears
const INTERVAL = 100;
const WIDTH = 24;
