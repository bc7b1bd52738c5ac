import { useEffect, useState } from "react"

import { send } from "~messaging/send"
import { browser } from "~platform/browser"
import { all, failed, ok, type Result } from "~result"
import { type AllowedSite, allowedSites, originOf } from "~store/allowed-sites"
import { CELLS } from "~store/cells"

/** The sites beyond the required ones on which the person lets Softsell work, and how to change that. */
export type AllowedSites = {
  /** Null until the browser has said. */
  readonly sites: readonly AllowedSite[] | null
  /**
   * Has the browser ask the person for these hosts, and turns their networks on again where they were off. Call it straight
   * from a click: nothing else is heard.
   */
  readonly allow: (hosts: readonly string[]) => Promise<Result<unknown>>
  /** Gives the permission back. */
  readonly takeBack: (hosts: readonly string[]) => Promise<Result<unknown>>
}

/** Whoever allows a site wants to be told there: what they turned off long ago, here or from a card, does not count. */
async function turnOn(hosts: readonly string[]): Promise<Result<unknown>> {
  const [{ sites }, allowed] = await Promise.all([CELLS.settings.get(), allowedSites()])
  const off = allowed.filter(({ host, network }) => hosts.includes(host) && !sites[network])
  if (off.length === 0) return ok()
  const changes = { sites: Object.fromEntries(off.map(({ network }) => [network, true])) }
  return send("settings.update", { changes })
}

/** Follows what the person allows, here, in another page or in the browser's own settings. */
export function useAllowedSites(): AllowedSites {
  const [sites, setSites] = useState<readonly AllowedSite[] | null>(null)
  const look = async (): Promise<void> => setSites(await allowedSites())
  useEffect(() => {
    const life = new AbortController()
    const lookAgain = (): void =>
      void allowedSites().then((found) => {
        if (!life.signal.aborted) setSites(found)
      })
    lookAgain()
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(lookAgain)
    onRemoved.addListener(lookAgain)
    addEventListener("focus", lookAgain)
    CELLS.ownSites.onChange(lookAgain, life.signal)
    return () => {
      life.abort()
      onAdded.removeListener(lookAgain)
      onRemoved.removeListener(lookAgain)
      removeEventListener("focus", lookAgain)
    }
  }, [])
  return {
    sites,
    allow: async (hosts) => {
      const isAllowed = await browser.permissions.request({ origins: hosts.map(originOf) })
      // Whoever says no to the browser has said it; there is nothing to add.
      if (!isAllowed) return ok()
      const added = await Promise.all(hosts.map((host) => send("site.add", { host })))
      await look()
      return all([...added, await turnOn(hosts)])
    },
    takeBack: async (hosts) => {
      const isGone = await browser.permissions.remove({ origins: hosts.map(originOf) })
      await Promise.all(hosts.map((host) => send("site.remove", { host })))
      await look()
      return isGone
        ? ok()
        : failed("Your browser kept the permission. You can take it back in its settings.")
    }
  }
}
