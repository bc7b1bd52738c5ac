import { judgeBatch } from "~ui/balance-page/judge-batch"
import type { Judged, ToJudge } from "~ui/balance-page/judges"

/** Judges the posts of an archive beside the page: batches in, what goes into the history out, in order. */
self.addEventListener("message", ({ data }: MessageEvent<readonly ToJudge[]>) => {
  const judged: Judged = judgeBatch(data)
  self.postMessage(judged)
})
