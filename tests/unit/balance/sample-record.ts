import { RECORD_VERSION } from "~balance/record/migrations"
import type { PostRecord } from "~balance/record/post-record"

/** A confirmed post for tests; times in milliseconds UTC. */
export function sampleRecord(changes: Partial<PostRecord> = {}): PostRecord {
  return {
    version: RECORD_VERSION,
    id: "a1",
    site: "x",
    surface: "post",
    kind: "information",
    verdict: "valuable",
    salesy: 0.1,
    strength: 0,
    words: 12,
    parts: 1,
    fingerprint: [],
    links: [],
    keyId: "0123abcd",
    suggestionUsed: false,
    text: null,
    intendedAt: Date.UTC(2026, 0, 5, 12),
    confirmedAt: Date.UTC(2026, 0, 5, 12, 0, 2),
    state: "confirmed",
    offsetMinutes: 0,
    correctedKind: null,
    origin: "seen",
    networkPostId: null,
    ...changes
  }
}
