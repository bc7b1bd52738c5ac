import type { Judge } from "~engine/judge"
import type { JudgeOptions, Judgement, Surface } from "~engine/types"
import type { NetworkId } from "~networks/index"
import type { Steps } from "~engine/steps"
import type { PageState } from "~overlay/page/page-store"
import { phraseHash } from "./phrase-hash"
import { threadText } from "./thread-text"
import { nextTask } from "~overlay/page/scheduling"

/** One part of a thread with what was found in it. */
export type JudgedPart = {
  readonly text: string
  readonly judgement: Judgement
}

/** A thread judged part by part and as a whole; a draft that is no thread has one part. */
export type JudgedThread = {
  readonly parts: readonly JudgedPart[]
  readonly whole: Judgement
  /** A line that was read before them, as part of the whole; empty where there is none. */
  readonly preface: string
}

/** What the person's choices mean for the judge. @param recentPhrases offered for the draft before this one */
export function judgeOptions(page: PageState, recentPhrases: readonly string[] = []): JudgeOptions {
  const { settings, ignored, ignoredHere, thresholdShift, restingMoves } = page
  const isIgnored = (hash: string) => ignored.has(hash) || ignoredHere.has(hash)
  return {
    sensitivity: settings.sensitivity,
    tone: settings.tone,
    disabledRules: settings.disabledRules,
    disabledMoves: settings.disabledMoves,
    enabledMoves: settings.enabledMoves,
    restingMoves,
    recentPhrases,
    thresholdShift,
    isIgnored: (phrase) => ignored.size + ignoredHere.size > 0 && isIgnored(phraseHash(phrase)),
    ownWords: settings.ownWords,
    isIgnoredHere: (phrase) => ignoredHere.size > 0 && ignoredHere.has(phraseHash(phrase))
  }
}

/** True when a draft is judged alike by both: folding the card, or a new note on the balance, changes no judgement. */
export function judgesAlike(one: PageState, other: PageState): boolean {
  return judgingKey(one) === judgingKey(other)
}

function judgingKey(page: PageState): string {
  return JSON.stringify([judgeOptions(page), [...page.ignored, ...page.ignoredHere].sort()])
}

/** A task of ours lasts this long, in milliseconds: with a step on top well below a frame, so that no key waits. */
const TASK_MS = 8

/**
 * Judges each part by itself and the thread as one text, with what stands before it, in short tasks; what comes of it is
 * drawn in one of its own.
 * @param isWanted asked before each task
 * @returns null when it was no longer wanted
 */
export async function judgeParts(
  judge: Judge,
  { preface, texts }: { readonly preface: string; readonly texts: readonly string[] },
  place: { readonly site: NetworkId; readonly surface: Surface },
  options: JudgeOptions,
  isWanted: () => boolean
): Promise<JudgedThread | null> {
  const parts: JudgedPart[] = []
  for (const text of texts) {
    const judgement = await inTasks(judge.steps({ ...place, text }, options), isWanted)
    if (!judgement) return null
    parts.push({ text, judgement })
  }
  const [only] = parts
  const isAlone = parts.length === 1 && preface.trim() === ""
  if (isAlone && only) return { parts, whole: only.judgement, preface }
  const thread = judge.steps({ ...place, text: threadText([preface, ...texts]) }, options)
  const whole = await inTasks(thread, isWanted)
  return whole && { parts, whole, preface }
}

async function inTasks<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | null> {
  while (isWanted()) {
    const end = performance.now() + TASK_MS
    do {
      const step = steps.next()
      if (step.done) {
        await nextTask()
        return isWanted() ? step.value : null
      }
    } while (performance.now() < end)
    await nextTask()
  }
  return null
}
