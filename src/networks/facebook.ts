import type { Network } from "~networks/network"

/** Facebook, without Messenger. */
export const facebook = {
  id: "facebook",
  name: "Facebook",
  order: 2,
  matches: ["https://www.facebook.com/*", "https://m.facebook.com/*", "https://web.facebook.com/*"],
  access: "required",
  /** Help pages, 2025. */
  maxLength: 63_206,
  counting: { by: "utf16" },
  /** Facebook's creators blog, 2025-04-24, advises five at most; three leaves a margin. */
  hashtagsKept: 3,
  archiveFile: "your_posts_1.json"
} as const satisfies Network
