import { type ReactElement, useState } from "react"

import { browser } from "~platform/browser"
import { WORDS } from "~popup/words"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"

/** An unrecognised compose box in the active tab. */
type UnknownBoxProps = { readonly tabId: number; readonly description: string }

/** Offers to check an unrecognised box, and to copy its structure for a bug report. */
export function UnknownBox({ tabId, description }: UnknownBoxProps): ReactElement {
  const [isCopied, setCopied] = useState(false)
  const { run, problem } = useAttempt()
  const check = async (): Promise<void> => {
    await browser.tabs.sendMessage(tabId, { notice: "box.check" })
    window.close()
  }
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(description)
    setCopied(true)
  }
  return (
    <div className="note stack">
      <p>{WORDS.unknownBox}</p>
      {problem !== null && <p>{problem}</p>}
      <div className="row">
        <Button onClick={() => run(check)}>{WORDS.checkBox}</Button>
        <Button onClick={() => run(copy)}>{WORDS.copyBox}</Button>
      </div>
      {isCopied && <p role="status">{WORDS.boxCopied}</p>}
    </div>
  )
}
