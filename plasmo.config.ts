import CONTACT from "./assets/store/contact.json"
import { NETWORKS } from "~networks/index"

/**
 * The one typed source of the manifest.
 *
 * Plasmo 0.90.5 does not read this file (RFC PlasmoHQ/plasmo#162 is open): `npm run manifest`
 * writes {@link manifest} into package.json, the only place Plasmo looks, and
 * tests/unit/manifest.test.ts fails when package.json or a content script's literal drifts apart.
 */

/** Host patterns granted at install. */
export const REQUIRED_MATCHES = matchesOf("required")

/**
 * Host patterns that a person grants one network, or one site of their own, at a time. The last is what lets the browser be
 * asked for a Mastodon server or a blog; nobody is asked for all sites.
 */
export const OPTIONAL_MATCHES = [...matchesOf("optional"), "https://*/*"]

/** What Plasmo lays over its generated manifest (package.json#manifest). */
export const manifest = {
  // In assets/_locales, one folder a language, so that translations can follow.
  default_locale: "en",
  name: "__MSG_name__",
  short_name: "__MSG_shortName__",
  description: "__MSG_description__",
  homepage_url: CONTACT.homepage,
  // `activeTab` shows no warning: with it the popup knows which site it was opened over, and can offer to work there.
  permissions: ["storage", "scripting", "activeTab"],
  host_permissions: REQUIRED_MATCHES,
  optional_host_permissions: OPTIONAL_MATCHES,
  incognito: "spanning",
  minimum_chrome_version: "120",
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'"
  },
  commands: {
    "switch-focus": {
      suggested_key: { default: "Alt+Shift+S" },
      description: "__MSG_switchFocus__"
    }
  },
  browser_specific_settings: {
    gecko: {
      // For ever: under another id people lose their settings and history. It depends on no domain that could be lost.
      id: "{78f34868-8a05-47d6-a969-f2809bb940dd}",
      strict_min_version: "149.0",
      data_collection_permissions: { required: ["none"] }
    }
  }
} as const

function matchesOf(access: "required" | "optional"): readonly string[] {
  return NETWORKS.filter((network) => network.access === access).flatMap(({ matches }) => matches)
}
