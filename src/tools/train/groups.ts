/** Everyday posts of the validation sets: what a promise of few false alarms is about. */
export function isOrdinary({
  set,
  salesy
}: {
  readonly set: string
  readonly salesy: 0 | 1 | null
}): boolean {
  return (set === "tweeteval-ordinary" || set === "founta-tweets") && salesy === 0
}
