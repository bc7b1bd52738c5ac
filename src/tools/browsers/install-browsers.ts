import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

const APT = "/usr/bin/apt-get"

/** What a person without root has to type; both browsers at once, so that it is asked once. */
const COMMAND = "sudo apt-get install -y chromium firefox-esr"

function run(args: readonly string[]): void {
  const { status } = spawnSync(APT, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  })
  if (status !== 0) throw new Error(`apt-get ${args.join(" ")} failed; run: ${COMMAND}`)
}

/**
 * Installs Debian's Chromium and Firefox ESR, showing apt's own progress.
 *
 * @throws Error that names the one command to run when this is not Debian or not root
 */
export function installBrowsers(): void {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync(APT)) {
    throw new Error(`No Chromium or Firefox found. Please run: ${COMMAND}`)
  }
  process.stderr.write("No browser found: installing Debian's chromium and firefox-esr …\n")
  run(["update"])
  run(["install", "-y", "--no-install-recommends", "chromium", "firefox-esr"])
}
