import { archiveRecord } from "~balance/archive/archive-record"
import { judgePost } from "~balance/judging/judge-post"
import type { Judged, ToJudge } from "~ui/balance-page/judges"

/** Judges posts one after the other. */
export function judgeBatch(batch: readonly ToJudge[]): Judged {
  return batch.map(({ post, twin }) => {
    const { site, surface, text, postedAt } = post
    const judgement = text.trim() === "" ? null : judgePost({ site, surface, text })
    return archiveRecord(post, judgement, -new Date(postedAt).getTimezoneOffset(), twin)
  })
}
