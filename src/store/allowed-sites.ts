import { hostsOf, type NetworkId, NETWORK_IDS, networkOfHost, NETWORKS } from "~networks/index"
import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"

/** A host beyond the required ones on which the person lets Softsell work. */
export type AllowedSite = { readonly host: string; readonly network: NetworkId }

/** What the browser may grant that covers every host. */
const EVERYWHERE = ["<all_urls>", "*://*/*", "https://*/*"]

const ONE_HOST = /^https:\/\/([^*/]+)\/\*$/

/** The match pattern of a host. */
export function originOf(host: string): string {
  return `https://${host}/*`
}

/**
 * The hosts that the person allowed beyond the required ones. The browser's own permissions decide; what is stored only
 * says which of the hosts that belong to no network are wanted, and what runs on them.
 */
export async function allowedSites(): Promise<readonly AllowedSite[]> {
  const [{ origins = [] }, own] = await Promise.all([
    browser.permissions.getAll(),
    CELLS.ownSites.get()
  ])
  const isEverywhere = origins.some((origin) => EVERYWHERE.includes(origin))
  const granted = new Set(origins.flatMap((origin) => ONE_HOST.exec(origin)?.[1] ?? []))
  const isGranted = (host: string) => isEverywhere || granted.has(host)
  const ofNetworks = NETWORKS.filter(({ access }) => access === "optional").flatMap((network) =>
    hostsOf(network)
      .filter(isGranted)
      .map((host): AllowedSite => ({ host, network: network.id }))
  )
  const wanted = new Set([...Object.keys(own).filter(isGranted), ...granted])
  const ofTheirOwn = [...wanted]
    .filter((host) => networkOfHost(host) === null)
    .sort()
    .map((host): AllowedSite => ({ host, network: networkCalled(own[host]) }))
  return [...ofNetworks, ...ofTheirOwn]
}

/** The network of a host on which Softsell may work now, or null. */
export async function networkOfAllowed(host: string): Promise<NetworkId | null> {
  const network = networkOfHost(host)
  if (network?.access === "required") return network.id
  const sites = await allowedSites()
  return sites.find((site) => site.host === host)?.network ?? null
}

/** The network with a stored id; what a newer Softsell knows is any site here. */
function networkCalled(id: string | undefined): NetworkId {
  return NETWORK_IDS.find((each) => each === id) ?? "web"
}
