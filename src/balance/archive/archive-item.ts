import type { ArchivePost } from "~balance/archive/archive-post"
import type { XNote } from "~balance/archive/read-x-note"
import type { XTweet } from "~balance/archive/read-x-tweet"

/** Why an entry of an archive is left out, as it is told to the person behind a count. */
export const LEFT_OUT = {
  edited: "earlier version of an edited post",
  twice: "post that stands in the archive twice",
  noDate: "entry without a date",
  noText: "entry without a text",
  broken: "entry that cannot be read",
  noSuchDate: "entry of a time that cannot be",
  privately: "message to the people it names alone",
  shortRow: "row with too few cells",
  /** The post itself counts; it is judged by its beginning. */
  cut: "end of a long post (give note-tweet.js or the whole ZIP)"
} as const

/** One of {@link LEFT_OUT}. */
export type LeftOut = (typeof LEFT_OUT)[keyof typeof LEFT_OUT]

/** What a file of an archive holds, entry by entry. Tweets and answers become posts only beside each other. */
export type ArchiveItem =
  | { readonly type: "post"; readonly post: ArchivePost }
  | { readonly type: "answer"; readonly answer: Answer }
  | { readonly type: "tweet"; readonly tweet: XTweet }
  | { readonly type: "note"; readonly note: XNote }
  | { readonly type: "left-out"; readonly why: LeftOut }

/** A post of a network where one may go on with one's own by answering it. */
export type Answer = {
  readonly post: ArchivePost
  /** The network's own id of the writer's post that it answers; null where it answers none, or somebody else's. */
  readonly inReplyTo: string | null
}

/** An entry that is left out; the others are read. */
export function leftOut(why: LeftOut): ArchiveItem {
  return { type: "left-out", why }
}
