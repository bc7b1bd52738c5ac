import { useEffect, useState } from "react"

import type { Said } from "./card-model"
import { Text } from "./text"

/**
 * The region stays empty for so long before it says something, in milliseconds: of words that it comes into the page with,
 * or that it has held already, screen readers say nothing.
 */
const SILENCE_MS = 100

/** The one live region, there from the start: says the state, and what became of the last press, in a few words. */
export function Status({ said }: { readonly said: Said }) {
  const [heard, setHeard] = useState("")
  useEffect(() => {
    const timer = setTimeout(() => setHeard(said.text), SILENCE_MS)
    return () => {
      clearTimeout(timer)
      setHeard("")
    }
  }, [said])
  return (
    <div className="unseen" role="status" aria-live="polite" aria-label={heard}>
      <Text of={heard} />
    </div>
  )
}
