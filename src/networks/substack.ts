import type { Network } from "~networks/network"

/** Substack's Notes. A publication of one's own on Substack is a site that a person adds. */
export const substack = {
  id: "substack",
  name: "Substack",
  order: 11,
  matches: ["https://substack.com/*"],
  access: "optional",
  /** No figure is published. */
  maxLength: Infinity,
  counting: { by: "utf16" },
  /** Tags do nothing there. */
  hashtagsKept: 0,
  archiveFile: null,
  archiveFiles: []
} as const satisfies Network
