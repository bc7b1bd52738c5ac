import { parentPort } from "node:worker_threads"

import { kindOfPost } from "~balance/judging/judge-post"
import type { DraftInput } from "~engine/types"

/** Judges batches of drafts in a thread of its own: inputs in, kinds out, in order. */
parentPort?.on("message", (batch: readonly DraftInput[]) => {
  parentPort?.postMessage(batch.map(kindOfPost))
})
