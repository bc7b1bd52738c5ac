import type { Network } from "~networks/network"

/** Reddit, new and old. */
export const reddit = {
  id: "reddit",
  name: "Reddit",
  order: 5,
  matches: ["https://www.reddit.com/*", "https://sh.reddit.com/*", "https://old.reddit.com/*"],
  access: "optional",
  /** A text post; a comment takes 10,000 (Reddit's API documentation). */
  maxLength: 40_000,
  maxReply: 10_000,
  counting: { by: "utf16" },
  /** A "#" is no tag on Reddit: it begins a heading. */
  hashtagsKept: 0,
  archiveFile: "posts.csv",
  archiveFiles: [/^posts\.csv$/, /^comments\.csv$/]
} as const satisfies Network
