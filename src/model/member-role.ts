/** What a member of a store may do: propose terms and translations, approve them, or administer a project. */
export const memberRoles = ["propose", "approve", "administer"] as const;
/** One of the roles. */
export type MemberRole = (typeof memberRoles)[number];
