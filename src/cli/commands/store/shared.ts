import { Option } from "commander";
import { InputError, openStore, type Store } from "../../../index.js";
import type { CliContext } from "../../context.js";

/** The store at a URL, in the language of the user. */
export const storeAt = (url: string, { locale, io }: CliContext): Promise<Store> =>
  openStore(url, { locale, onNotice: io.say });

/** The option that names a store; where it is not given, the environment or the configuration does. */
export const storeOption = ({ ui: { t } }: CliContext): Option =>
  new Option("--store <url>", t("cli.store.url")).env("DUIYI_STORE");

/** The URL of the store that a command works with. @throws InputError `usage.needs-store` */
export function storeUrlOf({ store }: { readonly store?: string }): string {
  if (store === undefined || store === "") throw new InputError("usage.needs-store");
  return store;
}
