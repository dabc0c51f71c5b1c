import type { Config } from "../model/config.js";
import type { Duiyi } from "./duiyi.js";
import type { ReviewOptions } from "./operation-options.js";

/** What is suppressed or known already by the configuration. */
export async function knownIssues(
  { workspace }: Pick<Duiyi, "workspace">,
  { checks = {} }: Pick<Config, "checks">,
): Promise<ReviewOptions> {
  const { only, ignore, severity, baseline } = checks;
  const selection = { ...(only && { only }), ...(ignore && { ignore }), ...(severity && { severity }) };
  const { path, list } = await workspace.suppressions(checks.suppressions);
  return {
    selection,
    ...(list && { suppressions: list.suppressions, listName: path }),
    ...(baseline !== undefined && { baseline: await workspace.baseline(baseline) }),
  };
}
