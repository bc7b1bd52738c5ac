import type { Network } from "~networks/network"

/** Tumblr. */
export const tumblr = {
  id: "tumblr",
  name: "Tumblr",
  order: 10,
  matches: ["https://www.tumblr.com/*"],
  access: "optional",
  /** 1,000 blocks of at most 4,096 (API documentation, Neue Post Format, 2026): more than anybody writes. */
  maxLength: 4_096_000,
  counting: { by: "utf16" },
  /** No figure is published; its own tags go into a field beside the draft, which is left alone. */
  hashtagsKept: 3,
  archiveFile: null,
  archiveFiles: []
} as const satisfies Network
