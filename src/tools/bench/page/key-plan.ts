import type { KeyInput } from "puppeteer-core"

/** One key, and what is waited after it. */
export type Stroke = { readonly key: KeyInput; readonly pauseMs: number }

/** Between two keys, in milliseconds: three times as fast as quick typists are (about 60; Dhakal et al. 2018). */
const PACE_MS = 20

/** A pause in which a verdict comes: 300 ms of silence, at most 200 until the page is idle, and some to draw it. */
const PAUSE_MS = 600

/** Keys between two pauses. No divisor of the phrases' lengths, so that verdicts meet the draft in every state. */
const KEYS_TO_PAUSE = 50

/** Typed and erased again, so that the draft keeps its length while its verdict and marks change. */
const PHRASES: readonly string[] = [
  "Buy now, only today 50 percent off! ",
  "I learnt this the slow way, in ten years of baking. ",
  "Link in bio, do not miss out! ",
  "Thank you Marta for the second pair of eyes. ",
  "Sign up for my course before the doors close. ",
  "We measured it twice and wrote the numbers down. "
]

/** Keys of a person who adds to a draft and takes back, with a pause now and then. @param count how many keys */
export function keyPlan(count: number): readonly Stroke[] {
  const typed = PHRASES.flatMap((phrase) => [
    ...Array.from(phrase, (letter) => letter as KeyInput),
    ...Array.from(phrase, (): KeyInput => "Backspace")
  ])
  return Array.from({ length: count }, (_, at) => ({
    key: typed[at % typed.length]!,
    pauseMs: (at + 1) % KEYS_TO_PAUSE === 0 ? PAUSE_MS : PACE_MS
  }))
}
