import { type ReactElement, useEffect, useRef, useState } from "react"

import type { NamedBlob } from "~archive-files/open-given"
import { failed } from "~result"
import { chosenFiles, droppedFiles, nameOf } from "~ui/balance-page/given-files"
import { HowToGetIt } from "~ui/balance-page/how-to-get-it"
import type { ImportProgress } from "~ui/balance-page/import-archive"
import { importFiles } from "~ui/balance-page/import-files"
import { type ImportState, ImportStatus, type Progress } from "~ui/balance-page/import-status"
import { UnfinishedNote } from "~ui/balance-page/unfinished-note"
import { Button } from "~ui/components/button"
import { WORDS } from "~ui/balance-page/words"

/** Held by the tab that brings posts in, so that another knows of it, and that an import was cut off where nobody does. */
const IMPORT_LOCK = "softsell-import"

/** Import of a saved history or a network's archive. */
export function ImportPanel(): ReactElement {
  const [state, setState] = useState<ImportState>({ step: "waiting" })
  const [isOver, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const work = useRef<AbortController | null>(null)
  useEffect(() => folder.current?.setAttribute("webkitdirectory", ""), [])
  // The page that leaves ends its import; what is in stays.
  useEffect(() => () => work.current?.abort(), [])

  const take = async (given: readonly NamedBlob[]): Promise<void> => {
    if (given.length === 0) return
    const { signal } = (work.current = new AbortController())
    const name = nameOf(given)
    let reached: Progress = {
      ...{ step: "reading", read: 0, posts: 0 },
      ...{ began: performance.now(), inBefore: 0 }
    }
    const show = (): void => {
      if (!signal.aborted) setState({ step: "working", name, progress: reached })
    }
    show()
    try {
      const result = await whileLocked(() =>
        importFiles(given, name, {
          signal,
          onProgress: (progress) => {
            const { began, inBefore } = progress.step === reached.step ? reached : startOf(progress)
            reached = { ...progress, began, inBefore }
            show()
          }
        })
      )
      if (!result.ok) setState({ step: "refused", name, reason: result.failure.reason })
      else setState({ step: "done", name, result: result.value })
    } catch (error) {
      if (signal.aborted) setState({ step: "stopped", name })
      else setState({ step: "refused", name, reason: reasonOf(error) })
    }
  }
  const stop = (): void => {
    work.current?.abort(new DOMException("stopped", "AbortError"))
    if (state.step === "working") setState({ step: "stopped", name: state.name })
  }
  const isBusy = state.step === "working"
  return (
    <section className="card stack" aria-labelledby="import">
      <h2 id="import">{WORDS.import.title}</h2>
      <p className="quiet">{WORDS.import.about}</p>
      <HowToGetIt />
      {state.step === "waiting" && <UnfinishedNote isRunning={isRunningElsewhere} />}
      <div
        className={isOver ? "drop drop-over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          if (!isBusy) void droppedFiles(event.dataTransfer).then(take)
        }}
      >
        <input
          ref={files}
          type="file"
          hidden
          multiple
          accept=".zip,.js,.csv,.json,.car,.html"
          aria-label={WORDS.import.files}
          onChange={({ target }) => {
            void take(chosenFiles(target.files ?? []))
            target.value = ""
          }}
        />
        <input
          ref={folder}
          type="file"
          hidden
          aria-label={WORDS.import.folder}
          onChange={({ target }) => {
            void take(chosenFiles(target.files ?? []))
            target.value = ""
          }}
        />
        <span className="row drop-buttons">
          <Button disabled={isBusy} onClick={() => files.current?.click()}>
            {WORDS.import.chooseFiles}
          </Button>
          <Button look="plain" disabled={isBusy} onClick={() => folder.current?.click()}>
            {WORDS.import.chooseFolder}
          </Button>
        </span>
        <p className="quiet small">{WORDS.import.drop}</p>
      </div>
      <ImportStatus state={state} />
      {isBusy && (
        <div className="row">
          <Button onClick={stop}>{WORDS.import.stop}</Button>
          <span className="quiet small">{WORDS.import.stays}</span>
        </div>
      )}
    </section>
  )
}

function startOf(progress: ImportProgress): Pick<Progress, "began" | "inBefore"> {
  return { began: performance.now(), inBefore: progress.step === "judging" ? progress.done : 0 }
}

/** Runs the import while no other tab does. */
async function whileLocked(
  run: () => ReturnType<typeof importFiles>
): Promise<Awaited<ReturnType<typeof importFiles>>> {
  return navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, (lock) =>
    lock === null ? Promise.resolve(failed(WORDS.import.busy)) : run()
  )
}

async function isRunningElsewhere(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === IMPORT_LOCK)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
