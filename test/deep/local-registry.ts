import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A registry of npm on this machine. */
export interface LocalRegistry {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  close(): void;
}

interface Packed {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tarball: Buffer;
}

/** Serves the packages that a package depends on, as they are installed here, so that it can be installed without a network. */
export async function localRegistry(manifest: string): Promise<LocalRegistry> {
  const packages = new Map<string, Packed>();
  for (const name of dependenciesOf(readJson(manifest))) pack(name, packages);
  const server = createServer(({ url = "", headers }, response) => {
    const [name = "", isTarball] = decodeURIComponent(url.slice(1)).split("/-/");
    const packed = packages.get(name);
    if (packed === undefined) response.writeHead(404).end("{}");
    else if (isTarball !== undefined) response.end(packed.tarball);
    else response.end(JSON.stringify(packumentOf(name, packed, `http://${headers.host}`)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const readJson = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, "utf8"));

const dependenciesOf = ({ dependencies }: Record<string, unknown>): string[] => Object.keys(dependencies ?? {});

/** A package with all that it depends on. */
function pack(name: string, packages: Map<string, Packed>): void {
  if (packages.has(name)) return;
  const folder = mkdtempSync(join(tmpdir(), "duiyi-registry-"));
  const home = resolve("node_modules", name);
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder, home], {
    stdio: "ignore",
  });
  const manifest = readJson(join(home, "package.json"));
  packages.set(name, { manifest, tarball: readFileSync(join(folder, readdirSync(folder)[0] ?? "")) });
  for (const other of dependenciesOf(manifest)) pack(other, packages);
}

/** What a registry says of a package of one version. */
function packumentOf(name: string, { manifest }: Packed, address: string) {
  const version = String(manifest.version);
  const dist = { tarball: `${address}/${name}/-/package.tgz` };
  return { name, "dist-tags": { latest: version }, versions: { [version]: { ...manifest, dist } } };
}
