import { InputError } from "../model/input-error.js";
import type { MemberRole } from "../model/member-role.js";
import type { Connection } from "./connection.js";

/** A member of a store, and for what they have their role; `*` is everything. */
export interface Membership {
  readonly member: string;
  readonly role: MemberRole;
  readonly project: string;
  /** BCP 47, of the translation. */
  readonly language: string;
  readonly client: string;
}

/**
 * Gives a person a role, and makes the role of the database that they log in by where there is none. No password is set.
 *
 * @returns whether the role of the database was made
 * @throws InputError `output.store-rights` where the caller does not administer the project, `usage.store-role` where no role may be made
 */
export async function addMember(
  connection: Connection,
  { member, role, project, language, client }: Membership,
): Promise<boolean> {
  const isMade = await makeRole(connection, member);
  await connection.ask("SELECT duiyi.add_member($1, $2, $3, $4, $5)", [member, role, project, language, client]);
  return isMade;
}

/** Takes a person's roles for a project away. @returns how many there were */
export async function removeMember({ ask }: Connection, member: string, project: string): Promise<number> {
  const [row] = await ask<{ readonly gone: number }>("SELECT duiyi.remove_member($1, $2) AS gone", [member, project]);
  return row?.gone ?? 0;
}

/** The members that the caller may see: those of the projects that they administer. */
export const listMembers = ({ ask }: Connection): Promise<readonly Membership[]> =>
  ask<Membership>(
    "SELECT member::text, role, project, language, client FROM duiyi.membership ORDER BY project, member, language, client",
  );

async function makeRole({ ask, address }: Connection, member: string): Promise<boolean> {
  const [there] = await ask("SELECT FROM pg_roles WHERE rolname = $1", [member]);
  if (there !== undefined) return false;
  try {
    const [row] = await ask<{ readonly command: string }>(
      "SELECT format('CREATE ROLE %I LOGIN', $1::text) AS command",
      [member],
    );
    await ask(row?.command ?? "");
    return true;
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== "output.store-rights") throw error;
    throw new InputError("usage.store-role", { name: member }, { file: address.shown });
  }
}
