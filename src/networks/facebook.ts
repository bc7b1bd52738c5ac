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
  archiveFile: "your_posts_1.json",
  /** The three names of a person's posts (since 2023 the second; Pages the third), groups, comments. */
  archiveFiles: [
    /^your_posts(?:__check_ins__photos_and_videos)?(?:_\d+)?\.json$/,
    /^profile_posts(?:_\d+)?\.json$/,
    /^group_posts_and_comments(?:_\d+)?\.json$/,
    /^your_comments_in_groups(?:_\d+)?\.json$/,
    /^comments(?:_\d+)?\.json$/
  ]
} as const satisfies Network
