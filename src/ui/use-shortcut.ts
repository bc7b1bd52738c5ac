import { useEffect, useState } from "react"

import { boundShortcut } from "~platform/shortcut"

/**
 * The keys that lead into the card, as the browser shows them; null where it left them unbound, undefined until they are
 * known. Asked again when the person comes back to the page, perhaps from setting them.
 */
export function useShortcut(): string | null | undefined {
  const [keys, setKeys] = useState<string | null | undefined>(undefined)
  useEffect(() => {
    const ask = (): void => void boundShortcut().then(setKeys)
    ask()
    addEventListener("focus", ask)
    return () => removeEventListener("focus", ask)
  }, [])
  return keys
}
