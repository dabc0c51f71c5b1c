import { homedir } from "node:os";
import { join } from "node:path";

/** The user's folder for what duiyi can make again, by the habit of each system. */
export function cacheFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string {
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "duiyi", "cache");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "duiyi");
  return join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "duiyi");
}
