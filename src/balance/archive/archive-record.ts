import type { ArchivePost } from "~balance/archive/archive-post"
import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { linksOf } from "~balance/copies/links-of"
import type { BriefJudgement } from "~balance/judging/judge-post"
import type { ArchivedPost } from "~balance/record/archived-post"
import { RECORD_VERSION } from "~balance/record/migrations"
import { MAX_PARTS, MAX_TEXT } from "~balance/record/columns"
import { wordsIn } from "~balance/record/words-in"

/**
 * A post of an archive on its way into the history, its fingerprints not sealed yet. The id derives from the network's own;
 * where it has none, from the time, so that reading the same archive again adds nothing and nothing of its words stands in
 * it; posts of one second are then told apart by `twin`.
 * @param judgement null for a repost and a post without words, which pass something on: information
 * @param offsetMinutes minutes to add to UTC for the writer's clock when it was posted
 * @param twin how many posts with this id came before
 */
export function archiveRecord(
  post: ArchivePost,
  judgement: BriefJudgement | null,
  offsetMinutes: number,
  twin: number
): ArchivedPost {
  const { site, surface, postedAt, networkPostId, parts, isCut, pieces } = post
  const text = post.text.slice(0, MAX_TEXT)
  const record = {
    version: RECORD_VERSION,
    id: archiveId(post, twin),
    ...{ site, surface, networkPostId },
    kind: judgement?.kind ?? "information",
    verdict: judgement?.verdict ?? "unsure",
    salesy: judgement?.salesy ?? 0,
    strength: judgement?.strength ?? 0,
    words: wordsIn(text),
    parts: Math.min(parts, MAX_PARTS),
    fingerprint: [...fingerprintOf(text)],
    links: [...linksOf(text)],
    keyId: null,
    suggestionUsed: false,
    text: text === "" ? null : text,
    intendedAt: postedAt,
    confirmedAt: postedAt,
    state: "confirmed",
    // Before there were time zones, clocks differed by seconds.
    offsetMinutes: Math.round(offsetMinutes),
    correctedKind: null,
    origin: "imported"
  } as const
  return {
    record,
    isCut,
    pieces: pieces.map((piece) => {
      const kept = piece.text.slice(0, MAX_TEXT)
      return {
        type: piece.type,
        networkPostId: piece.networkPostId,
        intendedAt: piece.postedAt,
        words: wordsIn(kept),
        fingerprint: [...fingerprintOf(kept)]
      }
    })
  }
}

/** The id of a post of an archive; see {@link archiveRecord}. */
export function archiveId({ site, networkPostId, postedAt }: ArchivePost, twin: number): string {
  if (networkPostId !== null) return `a-${site}-n${networkPostId}`
  return ["a", site, postedAt.toString(36), ...(twin > 0 ? [twin] : [])].join("-")
}
