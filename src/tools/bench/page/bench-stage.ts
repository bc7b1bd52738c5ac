import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

import { launchChromium } from "~tools/browsers/launch-chromium"
import type { TestBrowser } from "~tools/browsers/test-browser"
import { bundlePlayground } from "~tools/playground/bundle-playground"
import { servePlayground } from "~tools/playground/serve-playground"

/** Two browsers that differ in nothing but Softsell. */
export type BenchStage = {
  readonly without: TestBrowser
  readonly with: TestBrowser
  /** Softsell's id in the second browser. */
  readonly extensionId: string
  /** How the addresses of Softsell's scripts begin. */
  readonly ours: string
  /** The build that is measured: a copy, so that a build in the meantime does not change it. */
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Starts both browsers on the compose pages. @param build folder of an unpacked extension */
export async function openBenchStage(build: string): Promise<BenchStage> {
  const home = mkdtempSync(join(tmpdir(), "softsell-bench-"))
  const folder = join(home, "extension")
  cpSync(resolve(build), folder, { recursive: true })
  const server = await servePlayground(await bundlePlayground())
  const without = await launchChromium({ server })
  const withExtension = await launchChromium({ server })
  const extensionId = await withExtension.installExtension(folder)
  return {
    without,
    with: withExtension,
    extensionId,
    ours: `chrome-extension://${extensionId}/`,
    folder,
    close: async () => {
      await Promise.all([without.close(), withExtension.close()])
      await server.close()
      rmSync(home, { recursive: true, force: true })
    }
  }
}

/** Paths of the scripts that the manifest has the browser put into every page of the sites. */
export function pageScripts(folder: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    readonly content_scripts?: readonly { readonly js?: readonly string[] }[]
  }
  const files = (manifest.content_scripts ?? []).flatMap(({ js }) => js ?? [])
  return [...new Set(files)].map((file) => join(folder, file))
}
