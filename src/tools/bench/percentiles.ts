/** Times in milliseconds that a half, 95 and 99 of 100 runs stay within. */
export type Percentiles = { readonly p50: number; readonly p95: number; readonly p99: number }

/** Percentiles of some times in milliseconds; microseconds are kept. */
export function percentilesOf(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number): number => {
    const time = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    return Math.round(time * 1000) / 1000
  }
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
