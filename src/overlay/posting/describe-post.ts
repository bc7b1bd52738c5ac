import type { PostIntent } from "~balance/record/post-record"
import type { Surface } from "~engine/types"
import type { NetworkId } from "~networks/index"
import { type JudgedThread, judgeOptions } from "~overlay/draft/judge-parts"
import { postIntent } from "~overlay/posting/post-intent"
import type { SessionServices } from "~overlay/session/session-services"
import { threadText } from "~overlay/draft/thread-text"
import type { Composer } from "~sites/adapter"

/** Where a composer's draft is judged for. */
export function placeOf({ site, kind }: Composer): {
  readonly site: NetworkId
  readonly surface: Surface
} {
  return { site, surface: kind === "reply" ? "reply" : "post" }
}

/** The draft as it stands, all parts; null when no editor of it is left. */
export function readThread({ parts }: Composer, { bridgeFor }: SessionServices): string | null {
  const here = parts.filter((part) => part.isConnected)
  return here.length === 0 ? null : threadText(here.map((part) => bridgeFor(part).read(part).text))
}

/**
 * What is recorded of a draft that goes out; null where nothing may be.
 * @param known the last judgement; it is used when it is about this text
 */
export async function describePost(
  text: string,
  composer: Composer,
  known: JudgedThread | null,
  suggestionUsed: boolean,
  { context, judge }: SessionServices
): Promise<PostIntent | null> {
  await context.known()
  const choices = context.get()
  if (choices.private || !choices.settings.sites[composer.site]) return null
  const isKnown = known && threadText(known.parts.map((part) => part.text)) === text
  const judgement = isKnown
    ? known.whole
    : judge.judge({ ...placeOf(composer), text }, judgeOptions(choices))
  return postIntent(text, judgement, {
    ...placeOf(composer),
    parts: composer.parts.length,
    suggestionUsed,
    keepText: choices.settings.keepText
  })
}
