import { buildFolder, type Target } from "~tools/build/build-targets"
import { checkInstallScripts } from "./check-install-scripts"
import { checkReadable } from "./check-readable"
import { checkManifest } from "./check-manifest"
import { checkRuleExamples } from "./check-rule-examples"
import { checkScripts } from "./check-scripts"
import { checkNotices } from "./notices"

/**
 * Looks at a finished build the way a suspicious reviewer would.
 * @returns one line for everything that is wrong; empty when nothing is
 */
export function checkBuild(target: Target): readonly string[] {
  const folder = buildFolder(target)
  return [
    ...checkManifest(folder, target),
    ...checkScripts(folder),
    ...checkReadable(folder),
    ...checkNotices(folder),
    ...checkInstallScripts(),
    ...checkRuleExamples(folder)
  ]
}
