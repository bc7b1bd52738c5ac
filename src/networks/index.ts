import * as all from "~networks/all"
import type { Network } from "~networks/network"

export type { Counting, Network } from "~networks/network"

/** Id of a network. Stored records, messages and `lint:posts` call the field that holds it `site`. */
export type NetworkId = (typeof all)[keyof typeof all]["id"]

const BY_ID: Readonly<Record<NetworkId, Network>> = all

/** Every network, in the order in which lists and tables show them. */
export const NETWORKS: readonly (Network & { readonly id: NetworkId })[] = Object.values(all).sort(
  (one, other) => one.order - other.order
)

/** The ids of {@link NETWORKS}, in the same order. */
export const NETWORK_IDS: readonly NetworkId[] = NETWORKS.map(({ id }) => id)

/** The network with an id. */
export function networkOf(id: NetworkId): Network {
  return BY_ID[id]
}

/** A network within a sentence: where a switch of it acts on several sites, that is said. */
export function nameInText(id: NetworkId): string {
  const { inText, name } = networkOf(id)
  return inText ?? name
}

/** The network that a host name belongs to, e.g. `mobile.x.com`, or null where Softsell does not run. */
export function networkOfHost(host: string): (typeof NETWORKS)[number] | null {
  return NETWORKS.find(({ matches }) => matches.includes(`https://${host}/*`)) ?? null
}

/** The host names of a network, in the order of its match patterns. */
export function hostsOf({ matches }: Network): readonly string[] {
  return matches.map((pattern) => pattern.slice("https://".length, -"/*".length))
}
