import type { PostRecord } from "~balance/record/post-record"
import { RECORD_VERSION } from "~balance/record/migrations"
import type { Kind } from "~engine/types"
import { NETWORKS } from "~networks/index"
import type { TestBrowser } from "~tools/browsers/test-browser"

const KINDS: Readonly<Record<string, Kind>> = {
  p: "promotion",
  i: "information",
  c: "conversation",
  e: "personal"
}

/** Four months of somebody who writes about their work and sells some of it, newest first. */
const POSTS = "icecpicepiecciiceppicecieccipce".repeat(5)

/** Between two of them, ms. */
const EVERY_MS = 17 * 3_600_000

/** The networks that are there from the start. */
const SITES = NETWORKS.filter(({ access }) => access === "required").map(({ id }) => id)

/** Fills the history with made-up posts, by the message that the balance page sends for a saved history. */
export async function importHistory(
  running: TestBrowser,
  extensionId: string,
  now: number
): Promise<void> {
  const records = Array.from(POSTS, (letter, at) => sampleRecord(KINDS[letter]!, at, now))
  const page = await running.openExtensionPage(extensionId, "tabs/balance.html")
  await page.evaluate(
    `chrome.runtime.sendMessage({ name: "history.import", request: { records: ${JSON.stringify(records)} } })`
  )
  await page.close()
}

/** A made-up post. @param at how many came after it @param now milliseconds since the Unix epoch, UTC */
export function sampleRecord(kind: Kind, at: number, now: number): PostRecord {
  const intendedAt = now - (at + 1) * EVERY_MS
  const isPromotion = kind === "promotion"
  return {
    version: RECORD_VERSION,
    id: `store-${at.toString(36).padStart(8, "0")}-0000-4000-8000-000000000000`,
    site: SITES[at % SITES.length]!,
    surface: kind === "conversation" ? "reply" : "post",
    kind,
    verdict: isPromotion ? "soft-sell" : "valuable",
    salesy: isPromotion ? 0.8 : 0.1,
    strength: isPromotion ? ([1, 1, 2, 1, 3] as const)[at % 5]! : 0,
    words: 40,
    parts: 1,
    // Without values no two posts are near-copies of each other.
    fingerprint: [],
    links: [],
    keyId: "00000000",
    suggestionUsed: false,
    text: null,
    intendedAt,
    confirmedAt: intendedAt,
    state: "confirmed",
    offsetMinutes: 0,
    correctedKind: null,
    origin: "seen",
    networkPostId: null
  }
}
