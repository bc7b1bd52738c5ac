import { type ReactElement, useEffect, useRef, useState } from "react"

import type { ImportProgress, ImportResult } from "~ui/balance-page/import-archive"

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
      aria-label={isReading ? `Reading ${name}` : `Judging the posts of ${name}`}
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
      return <p>Stopped.</p>
    case "refused":
      return (
        <p className="note">
          <b>{state.name} couldn’t be imported. Nothing was changed.</b> {state.reason}
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
  const { added, known, changed, leftOut, endedEarly } = result
  return (
    <p className={endedEarly === null || endedEarly === "stopped" ? "good" : "note"}>
      {endedEarly !== null && (
        <b>
          {endedEarly === "stopped" ? "Stopped. " : `Import interrupted: ${endedEarly.reason} `}
        </b>
      )}
      {added === 1 ? "1 post" : `${added} posts`} imported from {name}
      {known > 0 ? `; ${known} already here.` : "."}
      {changed > 0 &&
        ` ${changed === 1 ? "1 of them has" : `${changed} of them have`} a new kind now.`}
      {leftOut.size > 0 && ` Left out: ${listOf(leftOut)}.`}
      {endedEarly !== null && " Add the same file again to carry on from here."}
    </p>
  )
}

/** "12,300 of 50,000 posts are in, newest first; about 2 minutes left." */
function describeProgress(name: string, progress: Progress): string {
  if (progress.step === "reading") {
    return progress.posts === 0
      ? `Reading ${name}.`
      : `Reading ${name}: ${count(progress.posts)} posts found.`
  }
  const { done, posts, began, inBefore } = progress
  const left = minutesLeft(posts - done, done - inBefore, performance.now() - began)
  return `${count(done)} of ${count(posts)} posts are in, newest first${left}.`
}

function minutesLeft(left: number, done: number, tookMs: number): string {
  if (done === 0 || tookMs < SPEED_AFTER_MS) return ""
  const minutes = (left * tookMs) / done / 60_000
  if (minutes < 1) return "; under a minute left"
  return `; about ${minutes < 1.5 ? "a minute" : `${Math.round(minutes)} minutes`} left`
}

function count(posts: number): string {
  return posts.toLocaleString("en")
}

/** "5 × earlier version of an edited post; 1 × entry without a date" */
function listOf(leftOut: ReadonlyMap<string, number>): string {
  return [...leftOut].map(([why, times]) => `${times} \u00D7 ${why}`).join("; ")
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
