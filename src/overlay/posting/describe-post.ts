import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { RECORD_VERSION } from "~balance/record/migrations"
import type { PostIntent } from "~balance/record/post-record"
import type { EditorBridge } from "~editors/bridge"
import type { Judge } from "~engine/judge"
import type { Judgement, Surface } from "~engine/types"
import type { NetworkId } from "~networks/index"
import { type JudgedThread, judgeOptions } from "~overlay/draft/judge-parts"
import { threadText } from "~overlay/draft/thread-text"
import type { PageStore } from "~overlay/page/page-store"
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

/** What is known of a draft besides its text. */
export type DraftBackground = {
  readonly composer: Composer
  /** The last judgement; it is used when it is about this text. */
  readonly known: JudgedThread | null
  /** A suggestion of ours went in. */
  readonly usedSuggestion: boolean
}

/** What is recorded of a draft that goes out; null where nothing may be. The text only where the person keeps it. */
export async function describePost(
  text: string,
  { composer, known, usedSuggestion }: DraftBackground,
  { page, judge }: { readonly page: PageStore; readonly judge: Judge }
): Promise<PostIntent | null> {
  await page.known()
  const choices = page.getState()
  if (choices.private || !choices.settings.sites[composer.site]) return null
  const isKnown = known && threadText(known.parts.map((part) => part.text)) === text
  const judgement: Judgement = isKnown
    ? known.whole
    : judge.judge({ ...placeOf(composer), text }, judgeOptions(choices))
  return {
    version: RECORD_VERSION,
    ...placeOf(composer),
    kind: judgement.kind,
    verdict: judgement.verdict,
    salesy: judgement.salesy,
    strength: judgement.strength,
    words: text.match(WORDS)?.length ?? 0,
    parts: composer.parts.length,
    fingerprint: [...fingerprintOf(text)],
    suggestionUsed: usedSuggestion,
    text: choices.settings.keepText ? text : null
  }
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019-]*/gu
