import { RECORD_VERSION } from "~balance/record/migrations"
import type { PostRecord } from "~balance/record/post-record"
import { NETWORK_IDS } from "~networks/index"

/** Between two made-up posts, in milliseconds: 50,000 of them go back nine years. */
const INTERVAL_MS = 95 * 60_000

/** One in so many posts waits for its confirmation. */
const ONE_IN_UNCONFIRMED = 500

/** Values in a fingerprint, as `balance/copies` makes them. */
const FINGERPRINT_VALUES = 64

const KINDS = ["information", "promotion", "conversation", "information", "personal"] as const

/**
 * A made-up post of the full size that real ones have, the same for the same number.
 * @param at 0 for the newest
 * @param now milliseconds since the Unix epoch, UTC
 */
export function benchRecord(at: number, now: number): PostRecord {
  const intendedAt = now - (at + 1) * INTERVAL_MS
  const isConfirmed = at % ONE_IN_UNCONFIRMED !== ONE_IN_UNCONFIRMED - 1
  const kind = KINDS[at % KINDS.length]!
  return {
    version: RECORD_VERSION,
    id: `bench-${at.toString(36).padStart(8, "0")}-0000-4000-8000-000000000000`,
    site: NETWORK_IDS[at % NETWORK_IDS.length]!,
    surface: at % 4 === 0 ? "reply" : "post",
    kind,
    verdict: kind === "promotion" ? "salesy" : "valuable",
    salesy: kind === "promotion" ? 0.9 : 0.1,
    strength: kind === "promotion" ? 2 : 0,
    words: 20 + (at % 180),
    parts: 1,
    fingerprint: Array.from(
      { length: FINGERPRINT_VALUES },
      (_, value) => Math.imul(at * FINGERPRINT_VALUES + value + 1, 0x9e3779b1) >>> 28
    ),
    links: [],
    keyId: "00000000",
    suggestionUsed: false,
    text: null,
    intendedAt,
    confirmedAt: isConfirmed ? intendedAt + 2000 : null,
    state: isConfirmed ? "confirmed" : "unconfirmed",
    offsetMinutes: 60,
    correctedKind: null,
    origin: "seen",
    networkPostId: null
  }
}
