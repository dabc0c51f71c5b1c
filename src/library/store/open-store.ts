import type { Connection as ConnectionType } from "../../team/index.js";
import { shippedTranslator } from "../home.js";
import { inWords } from "../in-words.js";
import { nodeFiles } from "../node/node-files.js";
import { checkInFrom, checkOutInto } from "./checkout-folder.js";
import { sayRetry } from "./open-connection.js";
import type { OpenStoreOptions, Store } from "./store-door.js";

/** Opens the store at a URL. Nothing is connected to before it is asked for. @throws InputError `usage.store-url` */
export async function openStore(url: string, options: OpenStoreOptions = {}): Promise<Store> {
  const { locale = "en", files = nodeFiles, onNotice = () => undefined } = options;
  const ui = shippedTranslator(locale);
  const team = await import("../../team/index.js");
  const { Connection, initStore, readAddress, work } = team;
  return inWords(ui, () => {
    const address = readAddress(url);
    const { shown, database } = address;
    const onRetry = sayRetry({ ui, onNotice });
    const using = <Result>(use: (connection: ConnectionType) => Promise<Result>): Promise<Result> =>
      inWords(ui, async () => {
        const connection = new Connection(address, { onRetry });
        try {
          return await use(connection);
        } finally {
          await connection.close();
        }
      });
    return {
      ...{ shown, database },
      init: () => inWords(ui, () => initStore(url, { onRetry })),
      addMember: (membership) => using((connection) => team.addMember(connection, membership)),
      removeMember: (member, project) => using((connection) => team.removeMember(connection, member, project)),
      members: () => using(team.listMembers),
      examine: () => using(team.examine),
      checkOut: (folder) => inWords(ui, () => checkOutInto(folder, url, { ui, files, onNotice })),
      checkIn: (folder) => inWords(ui, () => checkInFrom(folder, url, { ui, files, onNotice })),
      work: (options) =>
        using(async (connection) => {
          const { jobPerformer } = await import("./perform-job.js");
          const onFault = (error: unknown, name: string): void =>
            onNotice(ui.t("cli.worker.fault", { name, reason: String(error) }));
          await work(connection, { ...options, perform: jobPerformer(onNotice), onFault });
        }),
    };
  });
}
