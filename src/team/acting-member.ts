import type { Connection } from "./connection.js";

/** Who came to a store. */
export interface ActingMember {
  readonly name: string;
  /** Whether it is the owner of the store, who may write in the name of others. */
  readonly isOwner: boolean;
}

/** Asks the database whom it takes us for. */
export async function actingMember({ ask }: Pick<Connection, "ask">): Promise<ActingMember> {
  const [row] = await ask<{ readonly name: string; readonly is_owner: boolean }>(
    "SELECT duiyi.acting()::text AS name, duiyi.is_owner() AS is_owner",
  );
  return { name: row?.name ?? "", isOwner: row?.is_owner === true };
}
