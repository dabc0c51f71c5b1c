import type { SinceDelivery } from "./project.js";
import type { Translate } from "./translate.js";

/** What has changed since a delivery, in words: `2026-11-29: 3 changed, 1 new`. */
export function saySince({ date, changed, added, removed }: SinceDelivery, t: Translate): string {
  const counted = [
    ["project.since.changed", changed],
    ["project.since.added", added],
    ["project.since.removed", removed],
  ] as const;
  const parts = counted.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count }));
  return parts.length === 0
    ? t("project.since.same", { date })
    : t("project.since.other", { date, changes: parts.join(t("summary.separator")) });
}
