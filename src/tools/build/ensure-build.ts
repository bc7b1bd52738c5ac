import { runCommand } from "~tools/console/run-command"
import { isBuildFresh } from "./build-stamp"

/**
 * Builds both targets unless what is on disk was made of today's source.
 * @param say shows a line of progress
 * @throws Error with the build's own output when it failed, or when the source changed while it ran
 */
export async function ensureBuild(say: (progress: string) => void = console.log): Promise<void> {
  if (isBuildFresh()) return
  say("building the extension (about half a minute) …")
  const { code, output } = await runCommand(["npm", "run", "--silent", "build"])
  if (code !== 0) throw new Error(output)
  if (!isBuildFresh()) throw new Error("the source changed while it was built: please run it again")
}
