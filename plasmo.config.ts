/**
 * The one typed source of sites, hosts, permissions and manifest.
 *
 * Plasmo 0.90.5 does not read this file (RFC PlasmoHQ/plasmo#162 is open): `npm run manifest`
 * writes {@link manifest} into package.json, the only place Plasmo looks, and
 * tests/unit/manifest.test.ts fails when package.json or a content script's literal drifts apart.
 */

/** The networks Softsell works on, with every host pattern it may run on. */
export const SITES = {
  x: {
    name: "X",
    matches: [
      "https://x.com/*",
      "https://twitter.com/*",
      "https://mobile.x.com/*",
      "https://mobile.twitter.com/*"
    ]
  },
  facebook: {
    name: "Facebook",
    matches: [
      "https://www.facebook.com/*",
      "https://m.facebook.com/*",
      "https://web.facebook.com/*"
    ]
  },
  linkedin: { name: "LinkedIn", matches: ["https://www.linkedin.com/*"] }
} as const

/** Every host pattern of {@link SITES}, in order. */
export const ALL_MATCHES: readonly string[] = Object.values(SITES).flatMap((site) => site.matches)

/** What Plasmo lays over its generated manifest (package.json#manifest). */
export const manifest = {
  permissions: ["storage", "scripting"],
  host_permissions: ALL_MATCHES,
  incognito: "spanning",
  minimum_chrome_version: "120",
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'"
  },
  commands: {
    "switch-focus": {
      suggested_key: { default: "Alt+Shift+S" },
      description: "Move between the compose box and the Softsell card"
    }
  },
  browser_specific_settings: {
    gecko: {
      id: "softsell@softsell.invalid",
      strict_min_version: "149.0",
      data_collection_permissions: { required: ["none"] }
    }
  }
} as const
