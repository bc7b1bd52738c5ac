import { findNearCopies, type NearCopy, RECENT_MS } from "~balance/copies/find-near-copies"
import { type Errand, sameErrand } from "~balance/copies/same-errand"
import { seal, sealLinks, sealRecord } from "~balance/copies/seal"
import { type PostRecord, readRecords } from "~balance/record/post-record"
import { hostsOf, type NetworkId, networkOf } from "~networks/index"
import { CELLS } from "~store/cells"
import type { Records } from "~store/records"

/** What went out before that a draft repeats. */
export type PostedBefore = {
  readonly copies: readonly NearCopy[]
  readonly errand: Errand | null
}

const NOTHING: PostedBefore = { copies: [], errand: null }

/** What {@link PostedBefore} is looked for with: a draft's, see `fingerprintOf` and `linksOf`. */
export type Sketch = Pick<PostRecord, "fingerprint" | "links">

/**
 * Earlier posts that say nearly the same, and how often the link went out: on one network; and, where another has a part in
 * it, elsewhere. All sites that somebody added by hand count as one network, and so do all servers of Mastodon: what went
 * out on one of them is elsewhere for each, for a record does not tell them apart, and none may learn of another.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function postedBefore(
  records: Records,
  sketch: Sketch,
  site: NetworkId | null,
  now: number
): Promise<{ readonly here: PostedBefore; readonly elsewhere: PostedBefore }> {
  const stored = await records.newest({ state: "confirmed", since: now - RECENT_MS })
  const key = await CELLS.fingerprintKey.get()
  if (!key) return { here: NOTHING, elsewhere: NOTHING }
  const known = readRecords(stored).records.map((record) => sealRecord(record, key))
  const fingerprint = seal(sketch.fingerprint, Infinity, key)
  const links = sealLinks(sketch.links, key)
  const place = site !== null && hostsOf(networkOf(site)).length > 0 ? site : null
  const here = known.filter((record) => record.site === place)
  const others = known.filter((record) => record.site !== place)
  const everywhere = sameErrand(known, links, now)
  return {
    here: {
      copies: findNearCopies(here, fingerprint, now),
      errand: sameErrand(here, links, now)
    },
    elsewhere: {
      copies: findNearCopies(others, fingerprint, now),
      errand: everywhere?.sites.some((other) => other !== place) === true ? everywhere : null
    }
  }
}
