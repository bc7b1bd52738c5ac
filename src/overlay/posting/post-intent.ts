import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { RECORD_VERSION } from "~balance/record/migrations"
import type { PostIntent } from "~balance/record/post-record"
import { strengthOf } from "~engine/judgement"
import type { Judgement, Surface } from "~engine/types"
import type { NetworkId } from "~networks/index"

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019-]*/gu

/** What is recorded of a draft that goes out. The text only where the person keeps it. */
export function postIntent(
  text: string,
  judgement: Judgement,
  about: {
    readonly site: NetworkId
    readonly surface: Surface
    readonly parts: number
    readonly suggestionUsed: boolean
    readonly keepText: boolean
  }
): PostIntent {
  return {
    version: RECORD_VERSION,
    site: about.site,
    surface: about.surface,
    kind: judgement.kind,
    verdict: judgement.verdict,
    salesy: judgement.salesy,
    strength: strengthOf(judgement),
    words: text.match(WORDS)?.length ?? 0,
    parts: about.parts,
    fingerprint: [...fingerprintOf(text)],
    suggestionUsed: about.suggestionUsed,
    text: about.keepText ? text : null
  }
}
