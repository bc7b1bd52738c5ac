import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { linksOf } from "~balance/copies/links-of"
import { MAX_TEXT } from "~balance/record/columns"
import { RECORD_VERSION } from "~balance/record/migrations"
import type { PostIntent } from "~balance/record/post-record"
import { wordsIn } from "~balance/record/words-in"
import type { EditorBridge } from "~editors/bridge"
import type { Judgement, Surface } from "~engine/types"
import type { NetworkId } from "~networks/index"
import { threadText } from "~overlay/draft/thread-text"
import type { PageState } from "~overlay/page/page-store"
import type { Composer } from "~sites/adapter"

/** Where a composer's draft is judged for. */
export function placeOf({ site, kind }: Composer): {
  readonly site: NetworkId
  readonly surface: Surface
} {
  return { site, surface: kind === "reply" ? "reply" : "post" }
}

/** The draft as it stands, all parts; null when no editor of it is left. */
export function readThread(
  { parts }: Composer,
  bridgeFor: (editor: HTMLElement) => EditorBridge
): string | null {
  const here = parts.filter((part) => part.isConnected)
  return here.length === 0 ? null : threadText(here.map((part) => bridgeFor(part).read(part).text))
}

/** True where posts of a network are recorded. */
export function isRecorded({ private: isPrivate, settings }: PageState, site: NetworkId): boolean {
  return !isPrivate && settings.sites[site]
}

/** What is known of a draft besides its text. */
export type DraftBackground = {
  readonly composer: Composer
  readonly judgement: Judgement | null
  /** A suggestion of ours went in. */
  readonly usedSuggestion: boolean
  /** The person keeps the text of posts. */
  readonly keepText: boolean
}

/** What is recorded of a draft that goes out. */
export function describePost(
  draft: string,
  { composer, judgement, usedSuggestion, keepText }: DraftBackground
): PostIntent {
  // An article may be longer than any record: its beginning stands for it.
  const text = draft.slice(0, MAX_TEXT)
  return {
    version: RECORD_VERSION,
    ...placeOf(composer),
    // Without a judgement, for the few milliseconds until there is one: what counts for nothing.
    kind: judgement?.kind ?? "information",
    verdict: judgement?.verdict ?? "unsure",
    salesy: judgement?.salesy ?? 0,
    strength: judgement?.strength ?? 0,
    words: wordsIn(text),
    parts: composer.parts.length,
    fingerprint: [...fingerprintOf(text)],
    links: [...linksOf(text)],
    suggestionUsed: usedSuggestion,
    text: keepText ? text : null
  }
}
