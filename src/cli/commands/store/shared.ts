import { openStore, type Store } from "../../../index.js";
import type { CliContext } from "../../context.js";

/** The store at a URL, in the language of the user. */
export const storeAt = (url: string, { locale, io }: CliContext): Promise<Store> =>
  openStore(url, { locale, onNotice: io.say });
