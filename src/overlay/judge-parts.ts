import type { Judge } from "~engine/judge"
import type { JudgeOptions, Judgement, SiteId, Surface } from "~engine/types"
import type { JudgedPart } from "~overlay/build-view"
import type { LiveContext } from "~overlay/page-context"
import { phraseHash } from "~overlay/phrase-hash"
import { threadText } from "~overlay/thread-text"
import { nextTask } from "~overlay/warm-up"

/** A thread judged part by part and as a whole; a draft that is no thread has one part. */
export type JudgedThread = {
  readonly parts: readonly JudgedPart[]
  readonly whole: Judgement
}

/** What the person's choices mean for the judge. @param recentPhrases offered for the draft before this one */
export function judgeOptions(
  context: LiveContext,
  recentPhrases: readonly string[] = []
): JudgeOptions {
  const { settings, ignored, thresholdShift, restingStrategies } = context
  return {
    sensitivity: settings.sensitivity,
    tone: settings.tone,
    disabledRules: settings.disabledRules,
    disabledStrategies: settings.disabledStrategies,
    enabledStrategies: settings.enabledStrategies,
    restingStrategies,
    recentPhrases,
    thresholdShift,
    isIgnored: (phrase) => ignored.size > 0 && ignored.has(phraseHash(phrase))
  }
}

/**
 * Judges each part by itself and the thread as one text, a task each; what comes of it is drawn in a task of its own.
 * @param isWanted asked before each task
 * @returns null when it was no longer wanted
 */
export async function judgeParts(
  judge: Judge,
  texts: readonly string[],
  place: { readonly site: SiteId; readonly surface: Surface },
  options: JudgeOptions,
  isWanted: () => boolean
): Promise<JudgedThread | null> {
  const parts: JudgedPart[] = []
  for (const text of texts) {
    if (!isWanted()) return null
    parts.push({ text, judgement: judge.judge({ ...place, text }, options) })
    await nextTask()
  }
  if (!isWanted()) return null
  const [only] = parts
  const whole =
    parts.length === 1 && only
      ? only.judgement
      : judge.judge({ ...place, text: threadText(texts) }, options)
  return { parts, whole }
}
