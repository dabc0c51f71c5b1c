import { createRequire } from "node:module";
import { InputError } from "../model/input-error.js";
import type { StoreAddress } from "./address.js";

/** The driver of PostgreSQL, which is loaded for the URL of a store alone. @throws InputError `usage.store-packages` where it is not installed */
export const loadPg = async (): Promise<typeof import("pg")> => installed("pg");

/** The queue of jobs. @throws InputError `usage.store-packages` where it is not installed */
export const loadPgBoss = async (): Promise<typeof import("pg-boss")> => installed("pg-boss");

/** The password that `~/.pgpass` has for a store: asked for when the server wants one; nothing where the environment gives it, which the driver reads. */
export function passwordFromFile({ host, port, database, user }: StoreAddress): (() => Promise<string>) | undefined {
  if (process.env.PGPASSWORD) return undefined;
  return () => {
    const find: FindPassword = createRequire(load.resolve("pg"))("pgpass");
    return new Promise((resolve) => find({ host, port, database, user }, (password = "") => resolve(password)));
  };
}

/** What the driver's own package says of a file of passwords. */
type FindPassword = (
  address: Pick<StoreAddress, "host" | "port" | "database"> & { readonly user?: string | undefined },
  found: (password?: string) => void,
) => void;

const load = createRequire(import.meta.url); // the program's parts are run in a way that knows no import()

function installed<Loaded>(name: string): Loaded {
  try {
    return load(name);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== "MODULE_NOT_FOUND") throw error;
    throw new InputError("usage.store-packages");
  }
}
