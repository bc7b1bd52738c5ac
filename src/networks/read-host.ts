import { hostsOf, networkOfHost } from "~networks/index"
import { failed, ok, type Result } from "~result"

/** What people type: an address with or without `https://`, a path, a handle's server. */
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i

/** A label of a host name as a browser writes it. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/

/** Longest host name that DNS takes, in characters. */
const MAX_HOST = 253

/**
 * The hosts that are meant by what somebody typed: one, or all of a network's where it is one of them.
 * @param typed `mastodon.social`, `https://blog.example.com/new?x=1`, `@me@mastodon.social`
 */
export function readHosts(typed: string): Result<readonly string[]> {
  const words = typed.trim().replace(/^@[^@\s/]+@/, "")
  if (words === "") return failed("Type the site\u2019s address, such as mastodon.social.")
  const address = SCHEME.test(words) ? words : `https://${words}`
  if (!URL.canParse(address)) return failed(`\u201C${words}\u201D is not a web address.`)
  const { protocol, hostname, port, username } = new URL(address)
  if (protocol !== "https:") {
    return failed("Softsell only works on addresses that begin with https://.")
  }
  if (username !== "") return failed("Leave out the name and password before the @.")
  if (port !== "") return failed("An address with a port number can\u2019t be added.")
  const host = hostname.replace(/\.$/, "")
  if (host.length > MAX_HOST || !HOST.test(host)) {
    return failed(
      `\u201C${words}\u201D does not name one site. Type it in full, such as blog.example.com.`
    )
  }
  const network = networkOfHost(host) ?? networkOfHost(`www.${host}`)
  if (network?.access === "required") return failed(`Softsell already works on ${network.name}.`)
  return ok(network ? hostsOf(network) : [host])
}
