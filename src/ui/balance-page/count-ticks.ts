/** Steps between two lines that people read at a glance, in each power of ten. */
const STEPS = [1, 2, 3, 4, 5, 6, 8] as const

/**
 * The numbers at the lines of an axis of counts: from 0 in equal whole steps to the first one that is not below the
 * highest count.
 * @param lines how many there may be at most, the one at 0 included
 */
export function countTicks(highest: number, lines: number): readonly number[] {
  const least = Math.max(1, highest) / (lines - 1)
  const power = Math.max(1, 10 ** Math.floor(Math.log10(least)))
  const step = (STEPS.find((each) => each * power >= least) ?? 10) * power
  const last = Math.ceil(Math.max(1, highest) / step)
  return Array.from({ length: last + 1 }, (_, at) => at * step)
}
