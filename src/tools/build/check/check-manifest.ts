import { existsSync, readFileSync } from "node:fs"
import { isDeepStrictEqual } from "node:util"

import { manifest, OPTIONAL_MATCHES, REQUIRED_MATCHES } from "../../../../plasmo.config"
import type { Target } from "~tools/build/build-targets"

type BuiltManifest = {
  readonly manifest_version?: number
  readonly default_locale?: string
  readonly icons?: Readonly<Record<string, string>>
  readonly permissions?: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly optional_host_permissions?: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly web_accessible_resources?: readonly unknown[]
  readonly content_scripts?: readonly {
    readonly matches: readonly string[]
    readonly js: readonly string[]
    readonly all_frames?: boolean
    readonly world?: string
  }[]
  readonly content_security_policy?: unknown
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] }
  readonly browser_specific_settings?: unknown
  readonly action?: { readonly default_popup?: string }
  readonly options_ui?: { readonly page?: string }
}

/** Holds a built manifest to plasmo.config.ts: nothing more asked for, nothing missing. */
export function checkManifest(folder: string, target: Target): readonly string[] {
  const text = readFileSync(`${folder}/manifest.json`, "utf8")
  const built = JSON.parse(text) as BuiltManifest
  const scripts = built.content_scripts ?? []
  const worker =
    target === "firefox-mv3" ? built.background?.scripts?.[0] : built.background?.service_worker
  const claims: readonly (readonly [boolean, string])[] = [
    [built.manifest_version === 3, "manifest_version is not 3"],
    [
      existsSync(`${folder}/_locales/${built.default_locale}/messages.json`),
      "no texts to translate"
    ],
    ...["name", "short_name", "description", "homepage_url"].map(
      (key) =>
        [
          (built as Readonly<Record<string, unknown>>)[key] ===
            (manifest as Readonly<Record<string, unknown>>)[key],
          `${key} differs`
        ] as const
    ),
    [
      isDeepStrictEqual(Object.keys(built.icons ?? {}), ["16", "32", "48", "64", "128"]),
      "not an icon of each size"
    ],
    [!text.includes("<all_urls>"), "<all_urls> in the manifest"],
    [isDeepStrictEqual(built.permissions, manifest.permissions), "permissions differ"],
    [isDeepStrictEqual(built.host_permissions, REQUIRED_MATCHES), "host permissions differ"],
    [
      isDeepStrictEqual(built.optional_host_permissions, OPTIONAL_MATCHES),
      "optional host permissions differ"
    ],
    [built.optional_permissions === undefined, "undeclared optional permissions"],
    [(built.web_accessible_resources ?? []).length === 0, "a web-accessible resource"],
    [scripts.length === 1 && scripts[0]?.js.length === 1, "not exactly one content script"],
    [isDeepStrictEqual(scripts[0]?.matches, REQUIRED_MATCHES), "content script matches differ"],
    [!scripts[0]?.all_frames && !scripts[0]?.world, "content script in all frames or page world"],
    [
      isDeepStrictEqual(built.content_security_policy, manifest.content_security_policy),
      "page policy differs"
    ],
    [
      target === "chrome-mv3" ||
        isDeepStrictEqual(built.browser_specific_settings, manifest.browser_specific_settings),
      "Firefox settings differ"
    ],
    ...[worker, built.action?.default_popup, built.options_ui?.page, "tabs/balance.html"].map(
      (file) =>
        [
          file !== undefined && existsSync(`${folder}/${file}`),
          `missing file: ${file ?? "?"}`
        ] as const
    )
  ]
  return claims.filter(([holds]) => !holds).map(([, complaint]) => complaint)
}
