import { InputError, type InputErrorCode } from "../model/input-error.js";
import type { StoreAddress } from "./address.js";

/** What the database or the way to it says, as an error of ours; what is no error of theirs stays as it is. */
export function storeError(error: unknown, { shown, user, database }: StoreAddress): unknown {
  const code = error instanceof InputError ? undefined : codeFor(error);
  if (code === undefined) return error;
  return new InputError(code, { reason: reasonOf(error), user: user ?? "", database }, { file: shown });
}

/** Whether an error says that the connection was lost or the server is not there just now: the same may succeed when it is tried again. */
export function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error);
  return (
    LOST.has(code) ||
    /^08/u.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect/u.test(reasonOf(error))
  );
}

/** Whether two transactions were in each other's way: the same succeeds when it is done again. */
export const isCollision = (error: unknown): boolean => COLLISIONS.has(codeOf(error));

const LOST: ReadonlySet<string> = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"],
  ...["57P01", "57P02", "57P03", "53300", "25P03"], // the server stops, starts, has no room for one more, or has waited too long
]);

const COLLISIONS: ReadonlySet<string> = new Set(["40001", "40P01"]);

const BY_CODE: Readonly<Record<string, InputErrorCode>> = {
  "28P01": "output.store-login",
  "28000": "output.store-login",
  "3D000": "input.store-missing",
  "3F000": "input.store-missing",
  "42P01": "input.store-missing",
  "42501": "output.store-rights",
  "53100": "output.store-full",
  "53200": "output.store-full",
  "54000": "output.store-large",
  "57014": "output.store-slow",
  "55P03": "output.store-slow",
  "25006": "output.store-rights",
  "22021": "input.store-character",
  "22P05": "input.store-character",
  ENOTFOUND: "input.store-unreachable",
  DEPTH_ZERO_SELF_SIGNED_CERT: "output.store-tls",
  SELF_SIGNED_CERT_IN_CHAIN: "output.store-tls",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "output.store-tls",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "output.store-tls",
  CERT_HAS_EXPIRED: "output.store-tls",
  ERR_TLS_CERT_ALTNAME_INVALID: "output.store-tls",
};

function codeFor(error: unknown): InputErrorCode | undefined {
  if (/does not support SSL/u.test(reasonOf(error))) return "output.store-tls";
  if (/SASL|no password supplied/u.test(reasonOf(error))) return "output.store-login";
  return BY_CODE[codeOf(error)] ?? (isConnectionLost(error) ? "input.store-unreachable" : undefined);
}

const codeOf = (error: unknown): string => {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? code : "";
};

/** Of a connection that was tried at several addresses the first says why; the others say the same. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
