import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { startWorkClock } from "~tools/bench/work-clock"
import { hostileDrafts, randomHostileDrafts } from "~tools/bench/hostile-drafts"

/** What hostile drafts cost: milliseconds of work for a whole judgement with rewording, and for its longest step. */
export type HostileTimes = {
  readonly drafts: number
  readonly p50: number
  readonly p99: number
  readonly maxMs: number
  /** The most that any draft took for each 1,000 UTF-16 units of it. */
  readonly maxMsPer1000: number
  /** The longest that the page would have had to wait. */
  readonly maxStepMs: number
  /** The draft that took longest, to be looked into, with its number in the sequence. */
  readonly slowest: string
  /** The draft with the longest step. */
  readonly longestStep: string
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
  let longestStep = ""
  let index = 0
  for (const { name, text } of randomHostileDrafts(count, SEED)) {
    const steps = judge.steps(placed(text, index))
    let ms = 0
    for (let done = false; !done;) {
      const elapsed = startWorkClock()
      done = steps.next().done === true
      const step = elapsed()
      ms += step
      if (step > maxStepMs) {
        maxStepMs = step
        longestStep = nameOf(index, name, text)
      }
    }
    times.push(ms)
    maxMsPer1000 = Math.max(maxMsPer1000, (ms * 1000) / text.length)
    if (ms > maxMs) {
      maxMs = ms
      slowest = nameOf(index, name, text)
    }
    index++
  }
  const sorted = times.sort((one, other) => one - other)
  const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
  return {
    ...{ drafts: count, p50: at(0.5), p99: at(0.99), maxMs: round(maxMs) },
    ...{ maxMsPer1000: round(maxMsPer1000), maxStepMs: round(maxStepMs), slowest, longestStep },
    repeating: Object.fromEntries(
      hostileDrafts().map(({ name, text }) => {
        const elapsed = startWorkClock()
        judge.judge(placed(text, 0))
        return [name, Math.round(elapsed())]
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

function nameOf(index: number, name: string, text: string): string {
  return `#${index}: ${name}, ${text.length} units`
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
