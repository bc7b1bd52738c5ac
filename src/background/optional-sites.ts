import { injectSentinels } from "~background/inject-sentinels"
import { noteUnexpected } from "~background/note-unexpected"
import { networkOfHost, type NetworkId } from "~networks/index"
import { browser } from "~platform/browser"
import { failed, ok, type Result } from "~result"
import { type AllowedSite, allowedSites, originOf } from "~store/allowed-sites"
import { CELLS } from "~store/cells"
import { serially } from "~store/serially"

/** Under these ids the browser keeps the sentinel of all sites beyond the required ones. */
const SCRIPTS = [
  /** The networks', in their pages alone. */
  { id: "optional-sites", isOwn: false, frames: {} },
  /** Sites of the person's own, in frames as well: WordPress writes in one that has no address of its own. */
  { id: "own-sites", isOwn: true, frames: { allFrames: true, matchOriginAsFallback: true } }
] as const

/** A script as the browser has it, and as it is registered. */
type Registered = Awaited<ReturnType<typeof browser.scripting.getRegisteredContentScripts>>[number]

const inTurn = serially()

/**
 * Makes the browser run the sentinel on exactly the sites that the person allowed, whatever it did until now. The file has
 * another name in each build, and a start may come after any change: so this is done at each start of the background.
 * @returns whether anything was registered that was not before
 */
export function keepScripts(): Promise<boolean> {
  return inTurn(async () => {
    const [file] = browser.runtime.getManifest().content_scripts ?? []
    const js = (file?.js ?? []).map(pathOf)
    const hosts = (await allowedSites()).map(({ host }) => host)
    let isNew = false
    for (const { id, isOwn, frames } of SCRIPTS) {
      const matches = hosts.filter((host) => (networkOfHost(host) === null) === isOwn).map(originOf)
      if (await keepScript({ id, matches: matches.sort(), js, ...frames })) isNew = true
    }
    return isNew
  })
}

/** Registers a script, or takes it away where it is for no site. @returns whether it was registered now */
async function keepScript(wanted: Registered): Promise<boolean> {
  const { id, matches = [] } = wanted
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (known && isSame(known, wanted)) return false
  if (known) await browser.scripting.unregisterContentScripts({ ids: [id] })
  if (matches.length === 0) return false
  await browser.scripting.registerContentScripts([
    { ...wanted, runAt: "document_start", persistAcrossSessions: true }
  ])
  return true
}

/** After a permission came, from a button here or from the browser's own settings: the sentinel goes into open pages too. */
export async function onAllowed(): Promise<void> {
  await keepScripts()
  await injectSentinels()
}

/** After a permission went: the browser forgets the script, and open pages are left as if Softsell had never been there. */
export async function onTakenBack(): Promise<void> {
  const allowed = await allowedSites()
  await forgetOwn(allowed)
  await keepScripts()
  await clearPages(allowed)
}

/** A host by hand: kept even where the browser had granted every site before, and so says nothing new. */
export async function addOwnSite(host: string): Promise<Result<undefined>> {
  const own = await CELLS.ownSites.get()
  if (networkOfHost(host) === null && own[host] === undefined) {
    await CELLS.ownSites.set({ ...own, [host]: "web" })
  }
  const allowed = await allowedSites()
  if (!allowed.some((site) => site.host === host)) {
    return failed(`Your browser doesn\u2019t let Softsell work on ${host}.`)
  }
  await onAllowed()
  return ok()
}

/** Takes a host off the list; the permission was taken back before, where the browser could. */
export async function removeOwnSite(host: string): Promise<void> {
  const others = Object.entries(await CELLS.ownSites.get()).filter(([each]) => each !== host)
  await CELLS.ownSites.set(Object.fromEntries(others))
  await onTakenBack()
}

/** Remembers what runs on a host of the person's own. */
export async function noteNetwork(host: string, network: NetworkId): Promise<void> {
  const own = await CELLS.ownSites.get()
  if (own[host] !== network) await CELLS.ownSites.set({ ...own, [host]: network })
}

/** Drops hosts whose permission is gone, so that they do not come back with another permission. */
async function forgetOwn(allowed: readonly AllowedSite[]): Promise<void> {
  const own = Object.entries(await CELLS.ownSites.get())
  const kept = own.filter(([host]) => allowed.some((site) => site.host === host))
  if (kept.length < own.length) await CELLS.ownSites.set(Object.fromEntries(kept))
}

/**
 * Tells the pages on which Softsell may no longer work to leave them. Their addresses are hidden by now, and a page that
 * is still allowed must not hear of the others: so whoever shows an address that is allowed is left out.
 */
async function clearPages(allowed: readonly AllowedSite[]): Promise<void> {
  const stays = ({ url }: { readonly url?: string }): boolean => {
    if (url === undefined || !URL.canParse(url)) return false
    const { host } = new URL(url)
    return networkOfHost(host)?.access === "required" || allowed.some((site) => site.host === host)
  }
  const tabs = (await browser.tabs.query({})).filter((tab) => !stays(tab))
  // Nobody listens in most of them.
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.tabs.sendMessage(id, { notice: "site.left" })]
    )
  )
}

function isSame(known: Registered, wanted: Registered): boolean {
  const isEqual = (one: readonly string[] = [], other: readonly string[] = []) =>
    one.length === other.length && one.every((each, at) => each === other[at])
  return (
    isEqual([...(known.matches ?? [])].sort(), wanted.matches) &&
    isEqual((known.js ?? []).map(pathOf), wanted.js) &&
    Boolean(known.allFrames) === Boolean(wanted.allFrames)
  )
}

/** The path of one of our files. Firefox names those of the manifest by their whole address, and takes paths alone. */
function pathOf(file: string): string {
  return file.replace(/^.*:\/\/[^/]+\//, "").replace(/^\//, "")
}

/**
 * {@link keepScripts} at a start, where nobody waits for it. What a browser has forgotten since it last ran, it did not bring
 * into the pages either that it opened again before this.
 */
export function keepScriptsSoon(): void {
  void keepScripts()
    .then((isNew) => (isNew ? injectSentinels() : undefined))
    .catch(noteUnexpected)
}
