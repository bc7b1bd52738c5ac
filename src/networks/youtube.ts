import type { Network } from "~networks/network"

/** YouTube: comments, replies and posts of a channel. Descriptions of videos are written in Studio, which is left alone. */
export const youtube = {
  id: "youtube",
  name: "YouTube",
  order: 7,
  matches: ["https://www.youtube.com/*"],
  access: "optional",
  /** A comment; seen to be refused beyond, not documented. */
  maxLength: 10_000,
  counting: { by: "utf16" },
  /** YouTube shows three above a title (help pages, 2025). */
  hashtagsKept: 3,
  archiveFile: "comments.csv",
  /** Google translates the name; those of English, German, Dutch and Spanish have been seen. */
  archiveFiles: [/^(?:comments|kommentare|reacties|comentarios)\.csv$/i]
} as const satisfies Network
