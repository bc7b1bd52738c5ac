import { type ReactElement, useEffect, useState } from "react"

import { send } from "~messaging/send"
import { CELLS, type UnfinishedImport } from "~store/cells"
import { Button } from "~ui/components/button"
import { addAgain, endedImport, progressSentence, WORDS } from "~ui/balance-page/words"

type UnfinishedNoteProps = {
  /** Whether some tab brings posts in right now. */
  readonly isRunning: () => Promise<boolean>
}

/** Says that an import was cut off or stopped, and how it goes on; nothing where none was. */
export function UnfinishedNote({ isRunning }: UnfinishedNoteProps): ReactElement | null {
  const [unfinished, setUnfinished] = useState<UnfinishedImport | null>(null)
  useEffect(() => {
    let isGone = false
    const look = async (): Promise<void> => {
      const found = await CELLS.unfinishedImport.get()
      if (found && !(await isRunning()) && !isGone) setUnfinished(found)
    }
    look().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [isRunning])
  if (!unfinished) return null
  const { id, name, done, posts, isStopped } = unfinished
  return (
    <div className="note stack">
      <p>
        <b>{endedImport(name, isStopped)}</b>{" "}
        {done === 0 ? WORDS.import.noneIn : progressSentence(done, posts, null)} {addAgain(name)}
      </p>
      <div className="row">
        <Button
          look="plain"
          onClick={() => {
            setUnfinished(null)
            void send("import.end", { id, isStopped: false })
          }}
        >
          {WORDS.import.keep}
        </Button>
      </div>
    </div>
  )
}
