import type { Surface } from "~engine/types"
import type { NetworkId } from "~networks/index"

/** One post of a network's archive. */
export type ArchivePost = {
  readonly site: NetworkId
  readonly surface: Surface
  /** What its writer wrote, decoded; empty for a repost and for a post without words. */
  readonly text: string
  /** Milliseconds since the Unix epoch, UTC. */
  readonly postedAt: number
}
