import { MAX_LINKS } from "~balance/record/max-links"
import { hash } from "~engine/text/hash"
import { tokenise } from "~engine/text/token"

/** What is added to an address to see where a reader came from; it leads to the same place without. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|hsa_.*|_hs.*|vero_.*|oly_.*|ref_.*|mc_[ce]id|(?:fb|g|d|ms|tw|tt|y)clid|gclsrc|[gw]braid|igshid|igsh|li_fat_id|mkt_tok|ref|referrer|source|trk|trackingid|si|feature|cmpid|campaign)$/i

/**
 * A sketch of where the links of a text lead, by which it is recognised that a link goes out again: the same address with
 * or without `https`, `www`, a tracking parameter or a closing slash gives the same number. Like a fingerprint it is
 * `seal`ed before it is stored, since an address can be guessed.
 * @returns unsigned 32-bit integers, each once
 */
export function linksOf(text: string): readonly number[] {
  const targets = tokenise(text).flatMap((token) =>
    token.type === "link" ? (targetOf(token.text) ?? []) : []
  )
  return [...new Set(targets)].slice(0, MAX_LINKS).map((target) => hash(target))
}

/** Where a link leads, written one way; null for an e-mail address and what is no address. */
function targetOf(link: string): string | null {
  if (/^[^/:]+@/.test(link)) return null
  const address = /^https?:/i.test(link) ? link : `https://${link}`
  if (!URL.canParse(address)) return null
  const { hostname, pathname, searchParams, hash: fragment } = new URL(address)
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
  // A fragment is a place in the page, except where a page has its own addresses there.
  const route = /^#[!/]/.test(fragment) ? fragment : ""
  return `${hostname.replace(/^(?:www|m|mobile)\./, "")}${pathname.replace(/\/+$/, "")}?${query.join("&")}${route}`
}
