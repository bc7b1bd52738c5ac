import { fileURLToPath } from "node:url"
import { Worker } from "node:worker_threads"

import { buildSync } from "esbuild"

import type { DraftInput, Kind } from "~engine/types"

/** Threads; more would not fit the memory that the archive of a busy decade may take (300 MB). */
const THREADS = 2

/** Memory for a thread's live objects, in megabytes: twice what the engine and a batch of posts take. */
const THREAD_MB = 64

/** Memory for what a thread has just made, in megabytes: what a judgement makes is done with before the next begins. */
const YOUNG_MB = 4

/** Batches that wait for a thread; enough to keep both at work, few enough to hold little. */
const WAITING = 4

type Job = {
  readonly batch: readonly DraftInput[]
  readonly done: (kinds: readonly Kind[]) => void
}

/** Threads that judge drafts. */
export type JudgePool = {
  /** Waits until there is room for another batch, then queues it. The kinds come in the order of the batch. */
  readonly judge: (
    batch: readonly DraftInput[],
    done: (kinds: readonly Kind[]) => void
  ) => Promise<void>
  /** Waits until all is judged, then stops the threads. @throws Error when a thread failed */
  readonly end: () => Promise<void>
  /** Stops the threads at once. */
  readonly stop: () => Promise<void>
}

/**
 * Starts the threads. Tinypool 2.2.0 was tried in its place, with the same limits of memory: it took twice the processor
 * time, and a run over 3,000 posts ended without a word before the last were judged.
 */
export function judgePool(): JudgePool {
  const queue: Job[] = []
  let failure: Error | null = null
  let running = 0
  let wake: () => void = () => undefined
  const woken = () => new Promise<void>((resolve) => (wake = resolve))

  const script = workerScript()
  const threads = Array.from({ length: THREADS }, () => {
    const resourceLimits = { maxOldGenerationSizeMb: THREAD_MB, maxYoungGenerationSizeMb: YOUNG_MB }
    const worker = new Worker(script, { eval: true, resourceLimits })
    return { worker, job: null as Job | null }
  })
  const feed = (): void => {
    for (const thread of threads) {
      if (thread.job) continue
      const job = queue.shift()
      if (!job) break
      thread.job = job
      running += 1
      thread.worker.postMessage(job.batch)
    }
    wake()
  }
  for (const thread of threads) {
    thread.worker.on("message", (kinds: readonly Kind[]) => {
      thread.job?.done(kinds)
      thread.job = null
      running -= 1
      feed()
    })
    thread.worker.on("error", (error) => {
      failure = error instanceof Error ? error : new Error(String(error))
      wake()
    })
  }
  const stop = async (): Promise<void> => {
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }
  const until = async (isMet: () => boolean): Promise<void> => {
    while (!isMet()) {
      await woken()
      if (failure) throw failure
    }
  }
  return {
    judge: async (batch, done) => {
      await until(() => queue.length < WAITING)
      queue.push({ batch, done })
      feed()
    },
    end: async () => {
      try {
        await until(() => queue.length === 0 && running === 0)
      } finally {
        await stop()
      }
    },
    stop
  }
}

/** The worker as one script: what lets the main thread read TypeScript does not reach into others, and costs memory. */
function workerScript(): string {
  const [script] = buildSync({
    entryPoints: [fileURLToPath(new URL("judge-worker.ts", import.meta.url))],
    tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)),
    bundle: true,
    write: false,
    platform: "node",
    target: "node20"
  }).outputFiles
  return script!.text
}
