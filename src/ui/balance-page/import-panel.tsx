import { type ReactElement, useRef, useState } from "react"

import { NETWORKS } from "~networks/index"
import { importFiles, type ImportResult } from "~ui/balance-page/import-files"
import type { ArchiveProgress } from "~ui/balance-page/read-archive"
import { Button } from "~ui/components/button"

const ARCHIVED = NETWORKS.filter(({ archiveFile }) => archiveFile !== null)

type ImportState =
  | { readonly step: "waiting" }
  | { readonly step: "reading"; readonly name: string; readonly progress: ArchiveProgress }
  | { readonly step: "done"; readonly name: string; readonly result: ImportResult }
  | { readonly step: "refused"; readonly name: string; readonly reason: string }

/** Import of a saved history or a network's archive. */
export function ImportPanel(): ReactElement {
  const [state, setState] = useState<ImportState>({ step: "waiting" })
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const work = useRef<AbortController | null>(null)

  const take = async (files: readonly File[]): Promise<void> => {
    const [first] = files
    if (!first) return
    work.current = new AbortController()
    const name = files.length === 1 ? first.name : `${files.length} files`
    const show = (progress: ArchiveProgress): void => setState({ step: "reading", name, progress })
    show({ read: 0, judged: 0 })
    try {
      const result = await importFiles(files, show, work.current.signal)
      if (result.ok) setState({ step: "done", name, result: result.value })
      else setState({ step: "refused", name, reason: result.failure.reason })
    } catch (error) {
      if (work.current.signal.aborted) setState({ step: "waiting" })
      else setState({ step: "refused", name, reason: reasonOf(error) })
    }
  }
  const isBusy = state.step === "reading"
  return (
    <section className="card stack" aria-labelledby="import">
      <h2 id="import">Bring in your earlier posts</h2>
      <p className="quiet">
        Give the ZIP as the network delivered it, or the files in it:{" "}
        {ARCHIVED.map(({ name, archiveFile }, at) => (
          <span key={name}>
            {at > 0 && ", "}
            <b>{archiveFile}</b> of {name}
          </span>
        ))}
        . A file that you saved here works, too. All is read on this machine; posts that are known
        already are not counted twice.
      </p>
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
          if (!isBusy) void take([...event.dataTransfer.files])
        }}
      >
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".zip,.js,.csv,.json,.html"
          aria-label="Files to bring in"
          onChange={({ target }) => {
            void take([...(target.files ?? [])])
            target.value = ""
          }}
        />
        <Button disabled={isBusy} onClick={() => input.current?.click()}>
          Choose files
        </Button>
        <p className="quiet small">or drop them here</p>
      </div>
      <div role="status">
        <ImportStatus state={state} />
      </div>
      {isBusy && (
        <div className="row">
          <Button onClick={() => work.current?.abort()}>Stop</Button>
        </div>
      )}
    </section>
  )
}

function ImportStatus({ state }: { readonly state: ImportState }): ReactElement | null {
  if (state.step === "waiting") return null
  if (state.step === "reading") {
    const { read, judged } = state.progress
    return (
      <div className="stack">
        <p>{read === 0 ? `Reading ${state.name}` : `${judged} of ${read} posts read`}</p>
        <progress max={read || 1} value={judged} aria-label={`Reading ${state.name}`} />
      </div>
    )
  }
  if (state.step === "done") {
    const { added, known, leftOut } = state.result
    return (
      <p className="good">
        {added === 1 ? "1 post" : `${added} posts`} brought in from {state.name}
        {known > 0 ? `; ${known} known already.` : "."}
        {leftOut.size > 0 && ` Left out: ${listOf(leftOut)}.`}
      </p>
    )
  }
  return (
    <p className="note">
      <b>{state.name} was not taken; nothing was changed.</b> {state.reason}
    </p>
  )
}

/** "5 × earlier version of an edited post; 1 × entry without a date" */
function listOf(leftOut: ReadonlyMap<string, number>): string {
  return [...leftOut].map(([why, count]) => `${count} \u00D7 ${why}`).join("; ")
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
