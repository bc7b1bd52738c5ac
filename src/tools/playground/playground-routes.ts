import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

import { NETWORK_IDS, type NetworkId, networkOfHost } from "~networks/index"

/** Folder of the playground's pages, one folder a page. */
export const PAGES_FOLDER = fileURLToPath(new URL("../../../tests/playground/", import.meta.url))

/** The bundles a page can be made of: the networks that have a page here, and the lab. */
export const PAGE_NAMES: readonly string[] = [...NETWORK_IDS, "lab"].filter((name) =>
  existsSync(`${PAGES_FOLDER}${name}/index.ts`)
)

/** Hosts that stand in for those which a person adds by hand. */
export const OWN_HOSTS: Readonly<Record<string, NetworkId>> = {
  "mastodon.example": "mastodon",
  "blog.example": "web"
}

/**
 * Policies as strict as the real sites': no script but the page's own, and no string made into HTML.
 */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:"
const TRUSTED_TYPES = "; require-trusted-types-for 'script'"

/** WordPress draws its editor in a frame that it makes itself. */
const MAKES_FRAMES: readonly string[] = ["web"]
const FRAMES = "; frame-src 'self' blob:"

/** Quill and Tiptap make HTML of strings, so their pages do without trusted types; so does the real LinkedIn. */
const WRITES_HTML: readonly string[] = ["linkedin", "bluesky", "substack", "lab"]

/** An answer of the playground's server. */
export type Page = { readonly html: string; readonly policy: string }

/**
 * The page behind a host and a path, or null where there is none. Every path of a host is the same single-page
 * application, as on the real sites; `/lab` is a bare page with one editor, on every host.
 */
export function playgroundPage(host: string, path: string): Page | null {
  const network = networkOfHost(host)?.id ?? OWN_HOSTS[host]
  if (network === undefined || !PAGE_NAMES.includes(network)) return null
  const name = path.startsWith("/lab") ? "lab" : network
  const strict = !WRITES_HTML.includes(name)
  return {
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${name}.css">
</head>
<body>
<div id="app"></div>
<script type="module" src="/assets/${name}.js"></script>
</body>
</html>
`,
    policy: POLICY + (strict ? TRUSTED_TYPES : "") + (MAKES_FRAMES.includes(name) ? FRAMES : "")
  }
}
