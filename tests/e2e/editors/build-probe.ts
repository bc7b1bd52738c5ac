import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { build } from "esbuild"

const SCRIPT = fileURLToPath(new URL("probe.content.ts", import.meta.url))
const TSCONFIG = fileURLToPath(new URL("../../../tsconfig.json", import.meta.url))

const MANIFEST = {
  manifest_version: 3,
  name: "Probe of Softsell's editor bridges",
  version: "1",
  content_scripts: [{ matches: ["https://*/*"], js: ["probe.js"], run_at: "document_idle" }],
  browser_specific_settings: { gecko: { id: "probe@softsell.invalid" } }
}

/**
 * Builds an extension that holds the bridges and nothing else, so that they can be tested in a real content script
 * without the built product.
 *
 * @returns the folder to load
 */
export async function buildProbe(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "softsell-probe-"))
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(MANIFEST))
  await build({
    entryPoints: [SCRIPT],
    bundle: true,
    outfile: join(folder, "probe.js"),
    format: "iife",
    target: "es2022",
    tsconfig: TSCONFIG
  })
  return folder
}
