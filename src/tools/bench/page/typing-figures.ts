import type { Task } from "~tools/bench/page/read-tasks"
import type { TypedRuns } from "~tools/bench/page/measure-typing"
import { type Percentiles, percentilesOf } from "~tools/bench/percentiles"

/** A task longer than this is felt; the browser itself calls it long (W3C Long Tasks), in milliseconds. */
const LONG_MS = 50

/** What typing costs more with Softsell, in milliseconds of the main thread. */
export type TypingFigures = {
  /**
   * Time on the processor per key with Softsell less the same without, key by key. Two runs of the same page differ by
   * themselves, by collections of garbage above all, so the upper percentiles hold that noise too; nothing is cut off.
   */
  readonly addedMsPerKey: Percentiles
  /** The same of wall time: what other programs took of the processor is in it. */
  readonly addedWallMsPerKey: Percentiles
  /** Time in Softsell's own scripts per key, without what drawing their outcome costs. */
  readonly ownMsPerKey: Percentiles
  readonly withMsPerKey: Percentiles
  readonly withoutMsPerKey: Percentiles
  readonly longTasks: number
  /** Every long task of either run, whoever caused it. */
  readonly allLongTasks: { readonly with: number; readonly without: number }
  /** The longest time that Softsell's scripts took of one task: in effect the slowest verdict. */
  readonly longestOwnMs: number
}

/** Figures of the two runs. */
export function typingFigures(runs: TypedRuns): TypingFigures {
  const sums = (keys: TypedRuns["with"], time: (task: Task) => number) =>
    keys.map((tasks) => tasks.reduce((sum, task) => sum + time(task), 0))
  const added = (time: (task: Task) => number) => {
    const before = sums(runs.without, time)
    return percentilesOf(sums(runs.with, time).map((ms, at) => ms - before[at]!))
  }
  const withExtension = runs.with.flat()
  return {
    addedMsPerKey: added(({ cpuMs }) => cpuMs),
    addedWallMsPerKey: added(({ wallMs }) => wallMs),
    ownMsPerKey: percentilesOf(sums(runs.with, ({ ownMs }) => ownMs)),
    withMsPerKey: percentilesOf(sums(runs.with, ({ cpuMs }) => cpuMs)),
    withoutMsPerKey: percentilesOf(sums(runs.without, ({ cpuMs }) => cpuMs)),
    longTasks: longTasks(withExtension, runs.without.flat()),
    allLongTasks: {
      with: withExtension.filter(isLong).length,
      without: runs.without.flat().filter(isLong).length
    },
    longestOwnMs: Math.max(0, ...withExtension.map(({ ownMs }) => ownMs))
  }
}

/**
 * Long tasks that Softsell causes: those that would be short without its scripts, and of the others those that the run
 * without Softsell has not as many of.
 */
function longTasks(withExtension: readonly Task[], without: readonly Task[]): number {
  const long = withExtension.filter(isLong)
  const ours = long.filter(({ cpuMs, ownMs }) => cpuMs - ownMs <= LONG_MS)
  const others = long.length - ours.length
  return ours.length + Math.max(0, others - without.filter(isLong).length)
}

function isLong({ cpuMs }: Task): boolean {
  return cpuMs > LONG_MS
}
