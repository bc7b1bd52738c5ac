import { existsSync } from "node:fs"
import { join } from "node:path"

import { runCommand } from "~tools/console/run-command"

/**
 * Files whose content no commit holds: changed, or never added. None where there is no git checkout, as in the source
 * package.
 * @param root the project's folder
 * @throws Error with git's output where it cannot say
 */
export async function uncommittedFiles(root = "."): Promise<readonly string[]> {
  if (!existsSync(join(root, ".git"))) return []
  const { code, output } = await runCommand([
    "git",
    "-C",
    root,
    "-c",
    "core.quotePath=false",
    "status",
    "--porcelain",
    "--untracked-files=all"
  ])
  if (code !== 0) throw new Error(`git status failed: ${output}`)
  // Two letters and a space stand before the path.
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.slice(3))
}
