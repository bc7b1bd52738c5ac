import type { Network } from "~networks/network"

/** Bluesky, at the address that its own company runs. */
export const bluesky = {
  id: "bluesky",
  name: "Bluesky",
  order: 4,
  matches: ["https://bsky.app/*"],
  access: "optional",
  /** The app's own source, 2026. */
  maxLength: 300,
  /** A long link is shown and counted shorter; counted whole here, a draft is never taken for shorter than it is. */
  counting: { by: "graphemes", linkLength: null },
  /** No figure is published; the most that the strictest network here takes well. */
  hashtagsKept: 2,
  /** Asked for there as on Mastodon, with which it shares many readers. */
  capitalsInTags: true,
  archiveFile: "repo.car",
  archiveFiles: [/\.car$/i]
} as const satisfies Network
