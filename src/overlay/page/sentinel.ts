import { editableBox } from "~sites/editable-box"
import { deepActiveElement } from "~platform/active-element"

import { isEditable, watchFocus } from "./focus"
import { firstListener } from "./hear-first"
import { isForeignFrame } from "./foreign-frame"
import { sweepPage } from "./sweep-page"

/** The little of the browser's API that the sentinel needs; the polyfill would cost every page 10 kB. */
type ExtensionApi = {
  readonly runtime?: {
    readonly id?: string
    readonly sendMessage: (message: unknown) => Promise<unknown>
    readonly onMessage?: { readonly addListener: (listener: (message: unknown) => void) => void }
  }
}

/** After this long a request counts as lost (the background may be stopped at any moment), in milliseconds. */
const REQUEST_LOST_MS = 4000

/** Between requests that nobody answers, in milliseconds: an extension that is being updated has no background for a moment. */
const RETRIES_MS = [300, 1000, 3000]

/** Who writes on without a further focus asks so often, in milliseconds: after an update the background may come late. */
const ASK_AGAIN_MS = 5000

/** Where the page's isolated world remembers that a sentinel is at work. */
const FLAG = Symbol.for("softsell.sentinel")

/**
 * Waits until somebody writes, then asks the background for the linter: all that a page pays where nobody writes.
 *
 * Asks again at each focus, and now and then while somebody writes, until the linter was injected, then leaves. Leaves as
 * well when the extension that it belongs to is gone. A second call in the same page does nothing while the first is at
 * work.
 */
export function startSentinel(page: Document = document): void {
  const world = globalThis as unknown as Record<symbol, (() => boolean) | undefined> & {
    readonly browser?: ExtensionApi
    readonly chrome?: ExtensionApi
  }
  // A page that is no HTML (a picture, a feed) has no compose box.
  if (!(page.documentElement instanceof HTMLElement)) return
  if (isForeignFrame(page)) return
  if (world[FLAG]?.()) return
  const life = new AbortController()
  let isLeft = false
  const isAlive = () => {
    const id = (world.browser ?? world.chrome)?.runtime?.id
    if (id === undefined) life.abort()
    return id !== undefined && !isLeft
  }
  world[FLAG] = isAlive
  const first = page.defaultView && firstListener(page.defaultView)
  sweepPage(page)
  // The person has taken the permission back: nothing is heard in this page any more. The linter, if there is one, goes too.
  ;(world.browser ?? world.chrome)?.runtime?.onMessage?.addListener((message) => {
    if ((message as { readonly notice?: unknown } | null)?.notice !== "site.left") return
    isLeft = true
    life.abort()
    if (page.defaultView) first?.stop(page.defaultView)
  })

  let requestedAt = -Infinity
  let askedAt = -Infinity
  const send = async () =>
    (world.browser ?? world.chrome)?.runtime?.sendMessage({ name: "linter.request", request: {} })
  // A background that is stopped while it answers leaves the promise open for good.
  const lost = () =>
    new Promise<null>((resolve) => setTimeout(() => resolve(null), REQUEST_LOST_MS))
  const request = async (now: number, retries = RETRIES_MS) => {
    if (now - requestedAt < REQUEST_LOST_MS) return
    requestedAt = askedAt = now
    const answer = await Promise.race([send().catch(() => null), lost()])
    requestedAt = -Infinity
    if (isInjected(answer)) life.abort()
    const [next, ...later] = retries
    if (next === undefined || life.signal.aborted) return
    // No background yet, or one that could not reach the page yet.
    setTimeout(() => {
      if (isAlive() && !life.signal.aborted) void request(performance.now(), later)
    }, next)
  }
  const look = (target: Element, retries = RETRIES_MS) => {
    if (isAlive() && isEditable(target)) void request(performance.now(), retries)
  }
  const writing = (target: Element) => {
    if (performance.now() - askedAt >= ASK_AGAIN_MS) look(target, [])
  }
  watchFocus(
    page,
    (target, { type }) => (type === "input" ? writing(target) : look(target)),
    life.signal
  )
  // An editor that types by itself (Draft.js) lets no `input` through.
  first?.onHand(writing, life.signal)
  const focused = deepActiveElement(page)
  if (!focused) return
  // In a page that was open before: who writes at the moment of an update has written before it, unheard.
  const box = isPageUsed() ? editableBox(focused) : null
  if (box) first?.vouchFor(box)
  look(focused)
}

/** True when a person has done anything at all in the page. */
function isPageUsed(): boolean {
  const { userActivation } = navigator as { readonly userActivation?: UserActivation }
  return userActivation?.hasBeenActive ?? false
}

function isInjected(answer: unknown): boolean {
  const result = answer as { ok?: boolean; value?: { injected?: boolean } } | null | undefined
  return result?.ok === true && result.value?.injected === true
}
