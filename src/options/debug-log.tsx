import { type ReactElement, useState } from "react"

import { send } from "~messaging/send"
import { entriesNoted, WORDS } from "~options/words"
import { CELLS } from "~store/cells"
import { debugLogText } from "~store/debug-log"
import { Button } from "~ui/components/button"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { useAttempt } from "~ui/use-attempt"
import { useCell } from "~ui/use-cell"

/** The debug log: off until somebody wants to report a problem. */
export function DebugLog(): ReactElement {
  const log = useCell(CELLS.debugLog)
  const [isCopied, setCopied] = useState(false)
  const { run, problem } = useAttempt()
  const entries = log?.entries ?? []
  const count = entries.length
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(debugLogText(entries))
    setCopied(true)
  }
  return (
    <>
      <div>
        <h3>{WORDS.about.debug}</h3>
        <p className="quiet">{WORDS.about.debugAbout}</p>
      </div>
      <LabelledSwitch
        label={WORDS.about.debugKeep}
        isOn={log?.isOn ?? false}
        onChange={(isOn) => run(() => send("debug.switch", { isOn }))}
      />
      {problem !== null && <p className="note">{problem}</p>}
      <div className="row-apart">
        <span role="status">
          {entriesNoted(count)}
          {isCopied && count > 0 ? ` ${WORDS.about.debugCopied}` : ""}
        </span>
        <span className="row ways">
          <Button disabled={count === 0} onClick={() => run(copy)}>
            {WORDS.about.debugCopy}
          </Button>
          <Button disabled={count === 0} onClick={() => run(() => send("debug.clear", {}))}>
            {WORDS.about.debugClear}
          </Button>
        </span>
      </div>
    </>
  )
}
