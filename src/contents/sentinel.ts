import type { PlasmoCSConfig } from "plasmo"

import { startSentinel } from "~overlay/page/sentinel"

// Plasmo reads this object from the syntax tree: literals only, no imports, no `satisfies`.
// tests/unit/manifest.test.ts holds it equal to REQUIRED_MATCHES in plasmo.config.ts.
export const config: PlasmoCSConfig = {
  matches: [
    "https://x.com/*",
    "https://twitter.com/*",
    "https://mobile.x.com/*",
    "https://mobile.twitter.com/*",
    "https://www.facebook.com/*",
    "https://m.facebook.com/*",
    "https://web.facebook.com/*",
    "https://www.linkedin.com/*"
  ],
  run_at: "document_start"
}

startSentinel()
