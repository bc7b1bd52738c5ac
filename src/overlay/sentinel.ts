/** Placeholder until the sentinel is written. */
export function startSentinel(): void {
  return
}
