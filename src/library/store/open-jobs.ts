import type { Jobs } from "../../model/jobs.js";
import type { Translator } from "../../model/translator.js";
import { openConnection } from "./open-connection.js";

/** The jobs of a store, which says once where jobs wait and no worker is there. @throws InputError `*.store-*` where there is no store */
export async function openJobs(
  url: string,
  {
    ui,
    onNotice = () => undefined,
  }: { readonly ui: Translator; readonly onNotice: ((sentence: string) => void) | undefined },
): Promise<Jobs> {
  const { storedJobs } = await import("../../team/index.js");
  const connection = await openConnection(url, { ui, onNotice });
  await connection.ask("SELECT").catch(async (error: unknown) => {
    await connection.close(); // it would keep the program from ending for a while
    throw error;
  });
  let isSaid = false;
  return storedJobs(connection, () => {
    if (!isSaid) onNotice(ui.t("cli.worker.none"));
    isSaid = true;
  });
}
