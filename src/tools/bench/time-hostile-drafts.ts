import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { hostileDrafts, randomHostileDrafts } from "~tools/bench/hostile-drafts"

/** What hostile drafts cost: milliseconds of a whole judgement with rewording, and of its longest step. */
export type HostileTimes = {
  readonly drafts: number
  readonly p50: number
  readonly p99: number
  readonly maxMs: number
  /** The most that any draft took for each 1,000 UTF-16 units of it. */
  readonly maxMsPer1000: number
  /** The longest that the page would have had to wait. */
  readonly maxStepMs: number
  /** The draft that took longest, to be looked into: its seed is its number in the sequence. */
  readonly slowest: string
  /** Drafts of 100,000 units that repeat one thing, by what they repeat. */
  readonly repeating: Readonly<Record<string, number>>
}

/** Drafts judged before the clock counts: the engine's code has to be compiled once. */
const WARM_UP = 100

const SEED = 1

/** Judges structured random drafts, the same ones on every run, on each network in turn. */
export function timeHostileDrafts(count: number): HostileTimes {
  const judge = createJudge(reword)
  for (const { text } of randomHostileDrafts(WARM_UP, SEED + 1)) judge.judge(placed(text, 0))
  const times: number[] = []
  let maxMs = 0
  let maxMsPer1000 = 0
  let maxStepMs = 0
  let slowest = ""
  let index = 0
  for (const { name, text } of randomHostileDrafts(count, SEED)) {
    const start = performance.now()
    const steps = judge.steps(placed(text, index))
    for (let at = start, done = false; !done;) {
      done = steps.next().done === true
      const now = performance.now()
      maxStepMs = Math.max(maxStepMs, now - at)
      at = now
    }
    const ms = performance.now() - start
    times.push(ms)
    maxMsPer1000 = Math.max(maxMsPer1000, (ms * 1000) / text.length)
    if (ms > maxMs) {
      maxMs = ms
      slowest = `#${index}: ${name}, ${text.length} units`
    }
    index++
  }
  const sorted = times.sort((one, other) => one - other)
  const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
  return {
    ...{ drafts: count, p50: at(0.5), p99: at(0.99), maxMs: round(maxMs) },
    ...{ maxMsPer1000: round(maxMsPer1000), maxStepMs: round(maxStepMs), slowest },
    repeating: Object.fromEntries(
      hostileDrafts().map(({ name, text }) => {
        const start = performance.now()
        judge.judge(placed(text, 0))
        return [name, Math.round(performance.now() - start)]
      })
    )
  }
}

const SITES = ["linkedin", "x", "facebook"] as const

function placed(text: string, index: number) {
  return {
    text,
    site: SITES[index % SITES.length]!,
    surface: index % 4 === 3 ? "reply" : "post"
  } as const
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
