import { type ReactElement, useEffect, useState } from "react"

import { browser } from "~platform/browser"
import { unknownBoxCell } from "~store/cells"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"

/** An unrecognised compose box in the active tab. */
type Found = { readonly tabId: number; readonly description: string }

/** Offers to check an unrecognised box, and to copy its structure for a bug report. */
export function UnknownBox(): ReactElement | null {
  const [found, setFound] = useState<Found | null>(null)
  const [isCopied, setCopied] = useState(false)
  const { run, problem } = useAttempt()
  useEffect(() => {
    void findBox().then(setFound)
  }, [])
  if (!found) return null
  const check = async (): Promise<void> => {
    await browser.tabs.sendMessage(found.tabId, { notice: "box.check" })
    window.close()
  }
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(found.description)
    setCopied(true)
  }
  return (
    <section className="note stack" aria-label="Unknown box">
      <p>Softsell does not know the box you are writing in, so it stays quiet there.</p>
      {problem !== null && <p>{problem}</p>}
      <div className="row">
        <Button onClick={() => run(check)}>Check this box anyway</Button>
        <Button onClick={() => run(copy)}>Copy a description of this box</Button>
      </div>
      {isCopied && <p role="status">Copied: tags and attribute names only, none of your words.</p>}
    </section>
  )
}

async function findBox(): Promise<Found | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  // The browser clears the badge on navigation; the description is then out of date.
  if ((await browser.action.getBadgeText({ tabId: tab.id })) !== "?") return null
  const description = await unknownBoxCell(tab.id).get()
  return description === null ? null : { tabId: tab.id, description }
}
