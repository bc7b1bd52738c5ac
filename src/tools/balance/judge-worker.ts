import { parentPort } from "node:worker_threads"

import { createJudge } from "~engine/judge"
import type { DraftInput } from "~engine/types"

/** Judges batches of drafts in a thread of its own: inputs in, kinds out, in order. */
const judge = createJudge()

parentPort?.on("message", (batch: readonly DraftInput[]) => {
  parentPort?.postMessage(batch.map((input) => judge.judge(input).kind))
})
