import type { SentenceReading } from "~engine/text/sentence"

/**
 * Makes a look at a sentence that is taken once: what it gave is kept with the sentence's reading.
 *
 * For rules that look at whole drafts: on every key they may ask all sentences, and pay for the changed one.
 */
export function perReading<Seen>(
  look: (reading: SentenceReading) => Seen
): (reading: SentenceReading) => Seen {
  const kept = new WeakMap<SentenceReading, { readonly seen: Seen }>()
  return (reading) => {
    const known = kept.get(reading)
    if (known) return known.seen
    const seen = look(reading)
    kept.set(reading, { seen })
    return seen
  }
}
