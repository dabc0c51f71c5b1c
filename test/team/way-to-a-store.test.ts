import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/library/store/open-store.js";
import { Connection, initStore, memoryStore, readAddress } from "../../src/team/index.js";
import { add, all, pair } from "../memory/store-contract.js";
import { freePort, hasServer, idsOf, startServer, type TestServer } from "./server.js";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/** Opens a store, and says under which code that fails; "open" where it does not. */
async function codeOf(url: string): Promise<string> {
  const connection = new Connection(readAddress(url));
  try {
    await connection.ask("SELECT 1");
    return "open";
  } catch (error) {
    return (error as { readonly code: string }).code;
  } finally {
    await connection.close();
  }
}

describe.skipIf(!hasServer)("the way to a store by the network", () => {
  let server: TestServer;
  let port = 0;
  const at = (password: string, more = ""): string => `postgres://desk:${password}@localhost:${port}/desk_1${more}`;

  beforeAll(async () => {
    port = await freePort();
    server = startServer("C", { port });
    await initStore(await server.database());
  }, 120_000);
  afterAll(() => server?.stop());

  it("is not taken without TLS, unless the URL says so", async () => {
    expect(await codeOf(at("geheim"))).toBe("output.store-tls");
    expect(await codeOf(at("geheim", "?sslmode=require"))).toBe("output.store-tls");
    expect(await codeOf(at("geheim", "?sslmode=disable"))).toBe("open");
  });

  it("takes the password of the environment, and of ~/.pgpass", async () => {
    const url = at("", "?sslmode=disable");
    const before = { ...process.env };
    try {
      delete process.env.PGPASSWORD;
      expect(await codeOf(url)).toBe("output.store-login");
      process.env.PGPASSWORD = "geheim";
      expect(await codeOf(url)).toBe("open");
      delete process.env.PGPASSWORD;
      const file = join(mkdtempSync(join(tmpdir(), "duiyi-pass-")), "pgpass");
      writeFileSync(file, `localhost:${port}:*:desk:geheim\n`, { mode: 0o600 });
      process.env.PGPASSFILE = file;
      expect(await codeOf(url)).toBe("open");
    } finally {
      process.env = before;
    }
  });

  it("is closed to a wrong password, which nobody says", async () => {
    const connection = new Connection(readAddress(at("falsch", "?sslmode=disable")));
    const error = await connection.ask("SELECT 1").catch((fault: unknown) => fault);
    expect(error).toMatchObject({ code: "output.store-login" });
    expect(JSON.stringify(error)).not.toContain("falsch");
  });

  it("is tried again when it was lost, with a limit, and that is said", async () => {
    const said: [number, boolean][] = [];
    const patient = new Connection(readAddress(at("geheim", "?sslmode=disable")), {
      onRetry: (...retry) => void said.push(retry),
    });
    const hasty = new Connection(readAddress(at("geheim", "?sslmode=disable")), { patience: 500 });
    for (const one of [patient, hasty]) await one.ask("SELECT 1");
    const start = server.pause();
    await expect(hasty.ask("SELECT 1")).rejects.toMatchObject({ code: "input.store-unreachable" });
    const answer = patient.ask("SELECT 1 AS one");
    await wait(500);
    start();
    expect(await answer).toEqual([{ one: 1 }]);
    expect(said[0]).toEqual([200, true]);
    for (const one of [patient, hasty]) await one.close();
  });

  it.each([
    { locale: "en" as const, says: "The store cannot be reached; trying again in 0.2 s." },
    { locale: "zh-Hans" as const, says: "连不上库，0.2 秒后重试。" },
  ])("is not called lost where there never was one ($locale)", async ({ locale, says }) => {
    const said: string[] = [];
    const nowhere = `postgres://desk@localhost:${await freePort()}/desk?sslmode=disable`;
    const store = await openStore(nowhere, { locale, onNotice: (sentence) => void said.push(sentence) });
    await expect(store.members()).rejects.toMatchObject({ code: "input.store-unreachable" });
    expect(said).toEqual([says]);
  });

  it("ends a statement that takes too long, and one that waits too long for others", async () => {
    const connection = new Connection(readAddress(at("geheim", "?sslmode=disable")));
    const limits = await connection.ask(
      "SELECT name, setting FROM pg_settings WHERE name IN ('statement_timeout', 'lock_timeout') ORDER BY 1",
    );
    expect(limits).toEqual([
      { name: "lock_timeout", setting: "30000" },
      { name: "statement_timeout", setting: "120000" },
    ]);
    const slow = "SET LOCAL statement_timeout = 50; SELECT pg_sleep(5)";
    await expect(connection.transaction((ask) => ask(slow))).rejects.toMatchObject({ code: "output.store-slow" });
    const session = await connection.session();
    await session.ask("BEGIN");
    await session.ask("LOCK duiyi.pair");
    const blocked = connection.transaction((ask) => ask("SET LOCAL lock_timeout = 50; LOCK duiyi.pair"));
    await expect(blocked).rejects.toMatchObject({ code: "output.store-slow" });
    session.end();
    await connection.close();
  });

  it("leads to no server that is too old", async () => {
    const url = (await server.database()).replace("user=desk", "user=old");
    await initStore(url.replace("user=old", "user=desk"));
    // a server that says of itself that it is another: PostgreSQL 14 is not to be had beside 15
    await server.ask(
      url.replace("user=old", "user=desk"),
      `CREATE ROLE old LOGIN; CREATE SCHEMA before; GRANT USAGE ON SCHEMA before TO old; ALTER ROLE old SET search_path = before, pg_catalog;
       CREATE FUNCTION before.current_setting(text) RETURNS text LANGUAGE sql AS $$ SELECT CASE $1 WHEN 'server_version_num' THEN '140012' ELSE pg_catalog.current_setting($1) END $$`,
    );
    expect(await codeOf(url)).toBe("input.store-old");
  });
});

describe.skipIf(!hasServer || !hasOpenssl)("the way to a store by TLS", () => {
  it("is taken where the server shows the certificate that is known, and says otherwise what to do", async () => {
    const folder = mkdtempSync(join(tmpdir(), "duiyi-tls-"));
    chmodSync(folder, 0o755);
    const certificate = { cert: join(folder, "cert.pem"), key: join(folder, "key.pem") };
    const made = [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=localhost",
      "-addext",
      "subjectAltName=DNS:localhost",
    ];
    spawnSync("openssl", [...made, "-out", certificate.cert, "-keyout", certificate.key]);
    chmodSync(certificate.key, 0o600);
    if (process.getuid?.() === 0) for (const file of Object.values(certificate)) chownSync(file, ...idsOf("postgres"));
    const port = await freePort();
    const server = startServer("C.UTF-8", { port, certificate });
    try {
      await initStore(await server.database());
      const at = (more: string): string => `postgres://desk:geheim@localhost:${port}/desk_1${more}`;
      expect(await codeOf(at(""))).toBe("output.store-tls");
      expect(await codeOf(at("?sslmode=require"))).toBe("open");
      expect(await codeOf(at(`?sslrootcert=${encodeURIComponent(certificate.cert)}`))).toBe("open");
      expect(
        await codeOf(at(`?sslrootcert=${encodeURIComponent(certificate.cert)}`).replace("localhost", "127.0.0.1")),
      ).toBe("output.store-tls");
      expect(() => readAddress(at("?sslrootcert=/nowhere.pem"))).toThrow(
        expect.objectContaining({ code: "input.missing" }),
      );
    } finally {
      server.stop();
    }
  }, 120_000);
});

/** A folder on a disk of so many megabytes; nothing where this user may not make one. */
function smallDisk(megabytes: number): { readonly folder: string; readonly remove: () => void } | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "duiyi-disk-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  if (status !== 0) return undefined;
  chmodSync(folder, 0o777);
  return { folder, remove: () => void spawnSync("umount", ["-l", folder]) };
}

describe.skipIf(!hasServer)("a store on a disk that is full", () => {
  it("says so, and has what was acknowledged (skipped where no disk can be made)", async ({ skip }) => {
    const disk = smallDisk(24);
    if (disk === undefined) return skip();
    const server = startServer("C.UTF-8");
    const space = join(disk.folder, "space");
    mkdirSync(space);
    chownSync(space, ...idsOf("postgres"));
    try {
      const url = await server.database();
      await initStore(url);
      await server.ask(url, `CREATE TABLESPACE small LOCATION '${space}'`);
      for (const table of ["pair", "bigram_change"])
        await server.ask(url, `ALTER TABLE duiyi.${table} SET TABLESPACE small`);
      const store = memoryStore(new Connection(readAddress(url)));
      const long = "文".repeat(2000);
      let acknowledged = 0;
      const fill = async (): Promise<void> => {
        for (let batch = 0; batch < 400; batch += 1) {
          const records = Array.from({ length: 20 }, (_, at) =>
            pair(`第${batch}批第${at}条。`, random(batch * 20 + at) + long),
          );
          acknowledged += (await add(store, records)).length;
        }
      };
      await expect(fill()).rejects.toMatchObject({ code: "output.store-full" });
      expect(acknowledged).toBeGreaterThan(0);
      expect(await all(store)).toHaveLength(acknowledged);
      store.close();
    } finally {
      server.stop();
      disk.remove();
    }
  }, 120_000);
});

/** Figures that cannot be packed, the same at each call. */
function random(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 20_000 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return String.fromCharCode(0x4e00 + (state % 20_000));
  }).join("");
}
