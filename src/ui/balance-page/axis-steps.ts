/** Lines across a chart at most, besides the one at zero. */
const MOST = 4

/**
 * Where a chart of counts has its lines: whole numbers from zero, evenly apart by 1, 2 or 5 times a power of ten, the last
 * at or above the highest count.
 */
export function axisSteps(highest: number): readonly number[] {
  const rough = Math.max(1, highest / MOST)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough
  const count = Math.max(1, Math.ceil(highest / step))
  return Array.from({ length: count + 1 }, (_, at) => at * step)
}
