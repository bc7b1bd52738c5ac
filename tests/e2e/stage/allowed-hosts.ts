import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { bidiOf } from "~tools/browsers/bidi"
import { evaluateInWindow } from "~tools/browsers/firefox-window"
import { openStage, type Stage } from "./stage"

type Manifest = {
  version: string
  host_permissions: string[]
  content_scripts: { js: string[] }[]
}

/** A copy of a build with another manifest. */
export function copyBuild(folder: string, change: (manifest: Manifest) => void): string {
  const copy = mkdtempSync(join(tmpdir(), "softsell-build-"))
  cpSync(folder, copy, { recursive: true })
  changeBuild(copy, change)
  return copy
}

/** Gives a copy of a build another manifest. */
export function changeBuild(copy: string, change: (manifest: Manifest) => void): void {
  const file = join(copy, "manifest.json")
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest
  change(manifest)
  writeFileSync(file, JSON.stringify(manifest))
}

const originsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`)

/**
 * A stage on which the person may allow these hosts. In Chromium nobody can answer the browser's question by remote
 * control, so there a copy of the build asks for them at once and the browser's own settings withhold and grant them; to
 * the extension that is the same as a permission that came later.
 */
export async function openOptionalStage(
  id: "chromium" | "firefox",
  hosts: readonly string[]
): Promise<Stage> {
  const stage = await openStage(id)
  if (id === "firefox") return stage
  const folder = copyBuild(stage.folder, ({ host_permissions }) => {
    host_permissions.push(...originsOf(hosts))
  })
  return {
    ...stage,
    folder,
    install: () => stage.browser.installExtension(folder),
    close: async () => {
      await stage.close()
      rmSync(folder, { recursive: true })
    }
  }
}

/** The same, with the hosts allowed as soon as the extension is there. */
export async function openAllowedStage(
  id: "chromium" | "firefox",
  hosts: readonly string[]
): Promise<Stage> {
  const stage = await openOptionalStage(id, hosts)
  return {
    ...stage,
    install: async () => {
      const extension = await stage.install()
      if (id === "firefox") await setAllowed(stage, extension, hosts, true)
      return extension
    }
  }
}

/** Withholds every host, the required ones too, until {@link setAllowed} grants them. Chromium alone. */
export async function withholdAll(stage: Stage, extension: string): Promise<void> {
  await inSettings(
    stage,
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: "${extension}", hostAccess: "ON_SPECIFIC_SITES" })`
  )
}

/** Grants hosts, or takes them back, in the browser's own settings. */
export async function setAllowed(
  stage: Stage,
  extension: string,
  hosts: readonly string[],
  isAllowed: boolean
): Promise<void> {
  if (stage.browser.id === "chromium") {
    const call = isAllowed ? "addHostPermission" : "removeHostPermission"
    for (const origin of originsOf(hosts)) {
      await inSettings(stage, `chrome.developerPrivate.${call}("${extension}", "${origin}")`)
    }
    return
  }
  await inFirefox(
    stage,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs")
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)})
      const origins = ${JSON.stringify(originsOf(hosts))}
      await ExtensionPermissions.${isAllowed ? "add" : "remove"}(extension.id, { permissions: [], origins }, extension)
      return true
    })()`
  )
}

/** Runs in chrome://extensions, the page on which a person does the same. */
async function inSettings(stage: Stage, code: string): Promise<void> {
  const page = await stage.browser.browser.newPage()
  await page.goto("chrome://extensions/")
  await page.evaluate(`(async () => { await ${code} })()`)
  await page.close()
}

/** Runs in Firefox's own window. @returns what it gives, as text */
export async function inFirefox(stage: Stage, expression: string): Promise<string> {
  return String(await evaluateInWindow(bidiOf(stage.browser.browser), expression))
}
