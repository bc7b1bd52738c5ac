import type { Network } from "~networks/network"

/** Any other site that a person adds: a company's blog, a forum. */
export const web = {
  id: "web",
  name: "Other sites",
  inText: "the sites you added",
  order: 9,
  matches: [],
  access: "optional",
  /** Whatever the site takes: nothing is known of it. */
  maxLength: Infinity,
  counting: { by: "utf16" },
  hashtagsKept: 3,
  archiveFile: null,
  archiveFiles: []
} as const satisfies Network
