import type { ArchivePost } from "~balance/archive/archive-post"
import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { RECORD_VERSION } from "~balance/record/migrations"
import type { PostRecord } from "~balance/record/post-record"
import type { Judgement } from "~engine/types"

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019-]*/gu

/**
 * A post of an archive, its fingerprint not sealed yet. The id derives from network and time, so that reading the same
 * archive again adds nothing and nothing of its words stands in it; posts of one second are told apart by `twin`.
 * @param judgement null for a repost and a post without words, which pass something on: information
 * @param offsetMinutes minutes to add to UTC for the writer's clock when it was posted
 * @param twin how many posts with this id came before
 */
export function archiveRecord(
  post: ArchivePost,
  judgement: Judgement | null,
  offsetMinutes: number,
  twin: number
): PostRecord {
  const id = ["a", post.site, post.postedAt.toString(36), ...(twin > 0 ? [twin] : [])]
  return {
    version: RECORD_VERSION,
    id: id.join("-"),
    site: post.site,
    surface: post.surface,
    kind: judgement?.kind ?? "information",
    verdict: judgement?.verdict ?? "unsure",
    salesy: judgement?.salesy ?? 0,
    strength: judgement?.strength ?? 0,
    words: post.text.match(WORD)?.length ?? 0,
    parts: post.parts,
    fingerprint: [...fingerprintOf(post.text)],
    keyId: null,
    suggestionUsed: false,
    text: post.text === "" ? null : post.text,
    intendedAt: post.postedAt,
    confirmedAt: post.postedAt,
    state: "confirmed",
    offsetMinutes,
    correctedKind: null,
    origin: "imported",
    networkPostId: post.networkPostId
  }
}
