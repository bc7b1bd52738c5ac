import type { ArchivePost } from "~balance/archive/archive-post"
import type { ArchivedPost } from "~balance/record/archived-post"
import { WORKER_URL } from "~ui/balance-page/worker-bundle"

/** Workers at most: each holds the model and the lexicon, about 60 MB. */
const MAX_WORKERS = 2

/** A post to be judged, and how many with the same id come before it: see `archiveRecord`. */
export type ToJudge = { readonly post: ArchivePost; readonly twin: number }

/** Posts that were judged, in the order in which they came. */
export type Judged = readonly ArchivedPost[]

/** Workers that judge posts. */
export type Judges = {
  /** Judges a batch as soon as a worker is free. @throws Error when a worker failed */
  readonly judge: (batch: readonly ToJudge[]) => Promise<Judged>
  /** Ends them at once; what they were at is never answered. */
  readonly stop: () => void
}

type Job = {
  readonly batch: readonly ToJudge[]
  readonly resolve: (judged: Judged) => void
  readonly reject: (error: Error) => void
}

/** Starts as many as the machine has cores, within bounds. */
export function startJudges(): Judges {
  const queue: Job[] = []
  const workers = Array.from(
    { length: Math.min(MAX_WORKERS, navigator.hardwareConcurrency || 1) },
    () => ({ worker: new Worker(WORKER_URL), job: null as Job | null })
  )
  const feed = (): void => {
    for (const free of workers.filter(({ job }) => job === null)) {
      const job = queue.shift()
      if (!job) return
      free.job = job
      free.worker.postMessage(job.batch)
    }
  }
  for (const one of workers) {
    one.worker.addEventListener("message", ({ data }: MessageEvent<Judged>) => {
      const { job } = one
      one.job = null
      feed()
      job?.resolve(data)
    })
    one.worker.addEventListener("error", (event) => {
      event.preventDefault()
      const error = new Error(event.message || "A worker could not be started.")
      const waiting = [...queue.splice(0), ...workers.flatMap(({ job }) => job ?? [])]
      for (const { reject } of waiting) reject(error)
    })
  }
  return {
    judge: (batch) =>
      new Promise((resolve, reject) => {
        queue.push({ batch, resolve, reject })
        feed()
      }),
    stop: () => {
      for (const { worker } of workers) worker.terminate()
    }
  }
}
