import type { Notice } from "~messaging/notices"
import { NETWORKS } from "~networks/index"
import { browser } from "~platform/browser"
import { allowedSites, originOf } from "~store/allowed-sites"

/** Changes come in groups; one notice speaks for all of them. In milliseconds. */
const SETTLE_MS = 40

let timer: ReturnType<typeof setTimeout> | undefined

/** Tells every linter that what `page.context` answers has changed; content scripts cannot follow storage themselves. */
export function notifyLintersSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void notifyLinters({ notice: "context.changed" }), SETTLE_MS)
}

async function notifyLinters(notice: Notice): Promise<void> {
  const required = NETWORKS.filter(({ access }) => access === "required")
  const allowed = (await allowedSites()).map(({ host }) => originOf(host))
  const tabs = await browser.tabs.query({
    url: [...required.flatMap(({ matches }) => matches), ...allowed]
  })
  // Most tabs have no linter: nobody has written there yet.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, notice)]))
  )
}
