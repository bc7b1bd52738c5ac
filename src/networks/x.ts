import type { Network } from "~networks/network"

/** X, formerly Twitter. */
export const x = {
  id: "x",
  name: "X",
  order: 1,
  matches: [
    "https://x.com/*",
    "https://twitter.com/*",
    "https://mobile.x.com/*",
    "https://mobile.twitter.com/*"
  ],
  access: "required",
  /** Without a subscription (help pages, 2025). */
  maxLength: 280,
  counting: {
    by: "weighted",
    /** developer.x.com, "Counting characters", 2023. */
    linkLength: 23,
    /** twitter-text, configuration v3, 2018: Latin, Greek, Cyrillic and more, then general punctuation. */
    countedOnce: [
      [0, 4351],
      [8192, 8205],
      [8208, 8223],
      [8242, 8247]
    ]
  },
  /** X's open ranking code marks down posts with more (2023). */
  hashtagsKept: 2,
  archiveFile: "tweets.js",
  /** Past 100 MB X writes parts; monthly files until 2019; long posts stand in `note-tweet.js` since 2023. */
  archiveFiles: [
    /^tweets?(?:-part\d+)?\.js$/,
    /^note-tweet(?:-part\d+)?\.js$/,
    /^community-tweet(?:-part\d+)?\.js$/,
    /^(?:19|20)\d\d_[01]\d\.js$/
  ]
} as const satisfies Network
