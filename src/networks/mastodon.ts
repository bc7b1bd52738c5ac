import type { Network } from "~networks/network"

/** Mastodon: any server that a person adds. */
export const mastodon = {
  id: "mastodon",
  name: "Mastodon",
  inText: "all Mastodon servers",
  order: 8,
  matches: [],
  access: "optional",
  /** Of a server that has not changed it (docs.joinmastodon.org, 2026). */
  maxLength: 500,
  lengthVaries: true,
  /** Any link counts as 23 (docs.joinmastodon.org, "Posting to your profile"). */
  counting: { by: "graphemes", linkLength: 23 },
  /** Tags are how posts are found there; some readers hide posts with many (mastodon #19185). */
  hashtagsKept: 3,
  /** Mastodon's own documentation and mastodon #20267, open since 2022. */
  capitalsInTags: true,
  archiveFile: "outbox.json",
  archiveFiles: [/^outbox\.json$/]
} as const satisfies Network
