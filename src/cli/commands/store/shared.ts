import { Argument, Option } from "commander";
import { InputError, openStore, type Store } from "../../../index.js";
import type { CliContext } from "../../context.js";

/** The store at a URL, in the language of the user. */
export const storeAt = (url: string, { locale, io }: CliContext): Promise<Store> =>
  openStore(url, { locale, onNotice: io.say });

/** The option that names a store; where it is not given, the environment or the configuration does. */
export const storeOption = ({ config, ui: { t } }: CliContext): Option =>
  new Option("--store <url>", t("cli.store.url")).env("DUIYI_STORE").default(config.store);

/** The URL of the store where a command may name it by its first word. */
export const urlArgument = ({ config, ui: { t } }: CliContext): Argument =>
  new Argument("[url]", t("cli.store.url")).default(storeHere({ config }));

/** The store that the environment or the configuration names. */
export const storeHere = ({ config }: Pick<CliContext, "config">): string | undefined =>
  process.env.DUIYI_STORE || config.store;

/** The URL of the store that a command works with. @throws InputError `usage.needs-store` */
export function storeUrlOf({ store }: { readonly store?: string }): string {
  if (store === undefined || store === "") throw new InputError("usage.needs-store");
  return store;
}
