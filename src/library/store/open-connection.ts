import type { Connection } from "../../team/index.js";
import type { Environment } from "../environment.js";

/** A way to a store, which says when it was lost and is tried again. */
export async function openConnection(
  url: string,
  { ui, onNotice }: Pick<Environment, "ui" | "onNotice">,
): Promise<Connection> {
  const { Connection: StoreConnection, readAddress } = await import("../../team/index.js");
  return new StoreConnection(readAddress(url), { onRetry: sayRetry({ ui, onNotice }) });
}

/** Says that a connection is tried again, once for each time that it was lost or could not be opened. */
export function sayRetry({
  ui,
  onNotice,
}: Pick<Environment, "ui" | "onNotice">): (milliseconds: number, wasOpen: boolean) => void {
  let said = Number.NEGATIVE_INFINITY;
  return (milliseconds, wasOpen) => {
    if (performance.now() - said > QUIET)
      onNotice(ui.t(wasOpen ? "cli.store.lost" : "cli.store.away", { seconds: (milliseconds / 1000).toFixed(1) }));
    said = performance.now();
  };
}

const QUIET = 10_000; // milliseconds
