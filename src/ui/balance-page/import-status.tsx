import { type ReactElement, useEffect, useRef, useState } from "react"

import type { ImportProgress, ImportResult } from "~ui/balance-page/import-archive"
import {
  importedSentence,
  interrupted,
  judgingName,
  progressSentence,
  readingName,
  readingSentence,
  refusedImport,
  WORDS
} from "~ui/balance-page/words"

/** How far an import has come, and where this step of it began. */
export type Progress = ImportProgress & {
  /** Milliseconds on the page's clock. */
  readonly began: number
  /** Posts that were in by then: an import that goes on begins in the middle. */
  readonly inBefore: number
}

/** What the panel is at. */
export type ImportState =
  | { readonly step: "waiting" }
  | { readonly step: "working"; readonly name: string; readonly progress: Progress }
  | { readonly step: "done"; readonly name: string; readonly result: ImportResult }
  /** Stopped; what came of it is told a moment later, when the last posts are written. */
  | { readonly step: "stopped"; readonly name: string }
  | { readonly step: "refused"; readonly name: string; readonly reason: string }

/** Least time between two texts that are read aloud, in milliseconds. */
const TELL_EVERY_MS = 1000

/** Time after which the speed is known well enough to say how long it takes, in milliseconds. */
const SPEED_AFTER_MS = 3000

/** Where an import is, or what came of it. The bar moves all the time, the words change once a second at most. */
export function ImportStatus({ state }: { readonly state: ImportState }): ReactElement {
  const said = useAtMostEvery(TELL_EVERY_MS, state)
  return (
    <>
      {state.step === "working" && <Bar name={state.name} progress={state.progress} />}
      <div role="status">{said.step !== "waiting" && <Said state={said} />}</div>
    </>
  )
}

function Bar({
  name,
  progress
}: {
  readonly name: string
  readonly progress: Progress
}): ReactElement {
  const isReading = progress.step === "reading"
  const [value, max] = isReading ? [progress.read, 1] : [progress.done, progress.posts || 1]
  return (
    <progress
      max={max}
      value={value}
      aria-label={isReading ? readingName(name) : judgingName(name)}
    />
  )
}

function Said({ state }: { readonly state: ImportState }): ReactElement | null {
  switch (state.step) {
    case "waiting":
      return null
    case "working":
      return <p>{describeProgress(state.name, state.progress)}</p>
    case "stopped":
      return <p>{WORDS.import.stopped}</p>
    case "refused":
      return (
        <p className="note">
          <b>{refusedImport(state.name)}</b> {state.reason}
        </p>
      )
    case "done":
      return <Done name={state.name} result={state.result} />
  }
}

function Done({
  name,
  result
}: {
  readonly name: string
  readonly result: ImportResult
}): ReactElement {
  const { endedEarly } = result
  return (
    <p className={endedEarly === null || endedEarly === "stopped" ? "good" : "note"}>
      {endedEarly !== null && (
        <>
          <b>
            {endedEarly === "stopped" ? WORDS.import.stopped : interrupted(endedEarly.reason)}
          </b>{" "}
        </>
      )}
      {importedSentence(name, result)}
    </p>
  )
}

function describeProgress(name: string, progress: Progress): string {
  if (progress.step === "reading") return readingSentence(name, progress.posts)
  const { done, posts, began, inBefore } = progress
  const left = minutesLeft(posts - done, done - inBefore, performance.now() - began)
  return progressSentence(done, posts, left)
}

/** Null until the speed is known well enough. */
function minutesLeft(left: number, done: number, tookMs: number): number | null {
  return done === 0 || tookMs < SPEED_AFTER_MS ? null : (left * tookMs) / done / 60_000
}

/** The value, but while work goes on no new one before the time is over; a change of step comes at once. */
function useAtMostEvery(everyMs: number, state: ImportState): ImportState {
  const [shown, setShown] = useState(state)
  const newest = useRef(state)
  const isWorking = state.step === "working"
  const step = isWorking ? `working ${state.progress.step}` : state.step
  useEffect(() => {
    newest.current = state
  })
  useEffect(() => {
    setShown(newest.current)
    if (!isWorking) return
    const timer = setInterval(() => setShown(newest.current), everyMs)
    return () => clearInterval(timer)
  }, [isWorking, step, everyMs])
  return isWorking ? shown : state
}
