import { shippedTranslator } from "../home.js";
import { inWords } from "../in-words.js";
import { sayRetry } from "./open-connection.js";
import type { OpenStoreOptions, Store } from "./store-door.js";

/** Opens the store at a URL. Nothing is connected to before it is asked for. @throws InputError `usage.store-url` */
export async function openStore(url: string, options: OpenStoreOptions = {}): Promise<Store> {
  const { locale = "en", onNotice = () => undefined } = options;
  const ui = shippedTranslator(locale);
  const { initStore, readAddress } = await import("../../team/index.js");
  return inWords(ui, () => {
    const { shown, database } = readAddress(url);
    const onRetry = sayRetry({ ui, onNotice });
    return {
      ...{ shown, database },
      init: () => inWords(ui, () => initStore(url, { onRetry })),
    };
  });
}
