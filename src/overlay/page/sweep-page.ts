import { hash } from "~engine/text/hash"
import { findAll } from "~platform/dom"

/** Elements inside which the card's host must stand while they are open, to be above them and usable. */
export const HOMES = "dialog, [aria-modal='true'], [popover]"

/**
 * Name of the one highlight: another one each time, so that no site has one of that name and none can lay a trap with it.
 */
export const HIGHLIGHT = `h${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join("")}`

/** Content scripts may look into closed roots: Firefox by a property, Chromium by a function. */
type Opened = { readonly openOrClosedShadowRoot?: ShadowRoot | null }
type Dom = { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null }
type Runtime = { readonly id?: string; readonly getURL?: (path: string) => string }
type Api = { readonly runtime?: Runtime; readonly dom?: Dom }

function api(): { readonly browser?: Api; readonly chrome?: Api } {
  return globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api }
}

/**
 * Signs what the card is drawn into, in its closed root: only a later Softsell knows it as ours, and learns which highlight
 * went with it. By the address, as earlier versions do, and by the id: in Firefox an extension that is installed again has
 * another address.
 */
export function signMount(mount: HTMLElement): void {
  const { address, id } = owner()
  mount.setAttribute("data-owner", address)
  mount.setAttribute("data-extension", id)
  mount.setAttribute("data-highlight", HIGHLIGHT)
}

/** This installation, hashed: in Firefox its address is random, and a page must not learn it. */
function owner(): { readonly address: string; readonly id: string } {
  const { browser, chrome } = api()
  const { runtime } = browser ?? chrome ?? {}
  return { address: hashOf(runtime?.getURL?.("") ?? ""), id: hashOf(runtime?.id ?? "") }
}

function hashOf(text: string): string {
  return hash(text).toString(36)
}

/**
 * Removes the card and the marks that an earlier Softsell left in this page. An orphaned script in Chromium tidies up by
 * itself; in Firefox the scripts of an extension that is replaced are stopped at once, and what they drew stays.
 */
export function sweepPage(page: Document): void {
  const { address, id } = owner()
  const mine = `[data-owner="${address}"], [data-extension="${id}"]`
  for (const home of [page.documentElement, ...findAll(page, HOMES)]) {
    for (const child of findAll(home, ":scope > div[popover='manual']")) {
      const mount = insideOf(child)?.querySelector(mine)
      if (!mount) continue
      child.remove()
      if ("highlights" in CSS) CSS.highlights.delete(mount.getAttribute("data-highlight") ?? "")
    }
  }
}

function insideOf(host: HTMLElement): ShadowRoot | null {
  const { openOrClosedShadowRoot } = host as HTMLElement & Opened
  return openOrClosedShadowRoot ?? api().chrome?.dom?.openOrClosedShadowRoot?.(host) ?? null
}
