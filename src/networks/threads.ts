import type { Network } from "~networks/network"

/** Threads. */
export const threads = {
  id: "threads",
  name: "Threads",
  order: 6,
  matches: ["https://www.threads.com/*", "https://www.threads.net/*"],
  access: "optional",
  /** Help pages, 2025. */
  maxLength: 500,
  counting: { by: "utf16" },
  /** A post takes one tag (help pages, 2025). */
  hashtagsKept: 1,
  archiveFile: null,
  archiveFiles: []
} as const satisfies Network
