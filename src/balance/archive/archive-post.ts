import type { Surface } from "~engine/types"
import type { NetworkId } from "~networks/index"

/**
 * What an earlier reading of the archive, or the card, may have taken for a post of its own: a part of a thread, an earlier
 * version of an edited post, or the text without its title.
 */
export type ArchivePiece = {
  readonly type: "part" | "version"
  readonly networkPostId: string
  readonly text: string
  /** Milliseconds since the Unix epoch, UTC. */
  readonly postedAt: number
}

/**
 * What the compose box may have been recorded with where something stands over the text, in a field of its own: the text.
 * @param above a title or a content warning; empty where there is none
 */
export function piecesBelow(
  above: string,
  { networkPostId, text, postedAt }: Pick<ArchivePost, "networkPostId" | "text" | "postedAt">
): readonly ArchivePiece[] {
  if (above === "" || text === "" || networkPostId === null) return []
  return [{ type: "version", networkPostId, text, postedAt }]
}

/** Longest id of a network's that is kept: with the network's name it has to fit into the 64 characters of a record's own. */
const MAX_POST_ID = 48

/** An id as it stands in an archive; null where it is none of the network's, or longer than is kept. */
export function postId(id: string, pattern: RegExp): string | null {
  return id.length <= MAX_POST_ID && pattern.test(id) ? id : null
}

/** One post of a network's archive. */
export type ArchivePost = {
  readonly site: NetworkId
  readonly surface: Surface
  /** What its writer typed, decoded; the parts of a thread joined by an empty line; empty for a repost and for a post without words. */
  readonly text: string
  /** Milliseconds since the Unix epoch, UTC. Before 1970 for Facebook's life events. */
  readonly postedAt: number
  /** The network's own id, see {@link postId}; that of its first part for a thread; null where the archive has none. */
  readonly networkPostId: string | null
  /** How many posts of a thread it joins; 1 for any other. */
  readonly parts: number
  /** True where only its beginning is known: X's archive was given without `note-tweet.js`. */
  readonly isCut: boolean
  /** Those that went into it; none for most posts. */
  readonly pieces: readonly ArchivePiece[]
}
