import { useEffect, useState } from "react"

import { networkOf, NETWORKS, type NetworkId } from "~networks/index"
import { browser } from "~platform/browser"

/** The networks that the browser keeps Softsell away from, though it needs them, and a way to ask for them. */
export type Withheld = {
  /** Empty while all is well. */
  readonly networks: readonly NetworkId[]
  /** Has the browser ask the person. Call it straight from a click: nothing else is heard. */
  readonly allow: () => Promise<void>
}

/** Follows what the browser withholds. Asked again when the person comes back to the page. */
export function useWithheld(): Withheld {
  const [networks, setNetworks] = useState<readonly NetworkId[]>([])
  const look = async (): Promise<void> => setNetworks(await findWithheld())
  useEffect(() => {
    const lookAgain = (): void => void findWithheld().then(setNetworks)
    lookAgain()
    addEventListener("focus", lookAgain)
    return () => removeEventListener("focus", lookAgain)
  }, [])
  return {
    networks,
    allow: async () => {
      await browser.permissions.request({ origins: networks.flatMap(originsOf) })
      await look()
    }
  }
}

async function findWithheld(): Promise<readonly NetworkId[]> {
  const needed = NETWORKS.flatMap(({ id, access }) => (access === "required" ? [id] : []))
  const allowed = await Promise.all(
    needed.map((id) => browser.permissions.contains({ origins: originsOf(id) }))
  )
  return needed.filter((_id, at) => allowed[at] === false)
}

function originsOf(id: NetworkId): string[] {
  return [...networkOf(id).matches]
}
