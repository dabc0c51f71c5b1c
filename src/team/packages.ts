import { InputError } from "../model/input-error.js";

/** The driver of PostgreSQL, which is loaded for the URL of a store alone. @throws InputError `usage.store-packages` where it is not installed */
export const loadPg = async (): Promise<typeof import("pg").default> => (await installed(() => import("pg"))).default;

/** The queue of jobs. @throws InputError `usage.store-packages` where it is not installed */
export const loadPgBoss = async (): Promise<typeof import("pg-boss")> =>
  (await installed(() => import("pg-boss"))).default;

async function installed<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    if (!ABSENT.has(String((error as { readonly code?: unknown }).code))) throw error;
    throw new InputError("usage.store-packages");
  }
}

/** How Node says that a package is not there: of a module of either kind. */
const ABSENT: ReadonlySet<string> = new Set(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"]);
