import { type FingerprintKey, seal, sealRecord } from "~balance/copies/seal"
import type { ArchivedPost } from "~balance/record/archived-post"

/** A post of an archive with the fingerprints of itself and its pieces sealed. */
export function sealPost(post: ArchivedPost, key: FingerprintKey): ArchivedPost {
  return {
    ...post,
    record: sealRecord(post.record, key),
    pieces: post.pieces.map((piece) => ({
      ...piece,
      fingerprint: [...seal(piece.fingerprint, piece.words, key)]
    }))
  }
}
