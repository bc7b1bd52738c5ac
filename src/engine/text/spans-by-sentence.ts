import { getOrCompute, memoize } from "~engine/text/memo"
import type { Sentence } from "~engine/text/sentence"
import { contains } from "~engine/text/span"
import type { Span } from "~engine/types"

const NONE: readonly never[] = []

/**
 * The spans that touch a sentence, in the order they were given in.
 *
 * Spans are sorted into sentences once for a draft, so that asking for each sentence costs no more than what touches it,
 * however many quotations, voices or hits the draft holds.
 * @param sentences all sentences of the draft that the spans are of
 */
export function spansIn<T extends Span>(
  spans: readonly T[],
  sentences: readonly Sentence[],
  at: Sentence
): readonly T[] {
  return (bySentence(sentences)(spans).get(at) as readonly T[] | undefined) ?? NONE
}

/** The first of the spans that holds every character of `inner`; undefined where none does. */
export function firstAround<T extends Span>(
  spans: readonly T[],
  sentences: readonly Sentence[],
  inner: Span
): T | undefined {
  const at = sentences[firstEndingAfter(sentences, inner.start)]
  // White space between sentences belongs to none of them.
  const around = at && at.start < inner.end ? spansIn(spans, sentences, at) : spans
  return around.find((span) => contains(span, inner))
}

const bySentence = memoize((sentences: readonly Sentence[]) =>
  memoize((spans: readonly Span[]) => sorted(sentences, spans))
)

function sorted(
  sentences: readonly Sentence[],
  spans: readonly Span[]
): ReadonlyMap<Sentence, readonly Span[]> {
  const groups = new Map<Sentence, Span[]>()
  for (const span of spans) {
    for (let index = firstEndingAfter(sentences, span.start); index < sentences.length; index++) {
      const sentence = sentences[index]!
      if (sentence.start >= span.end) break
      getOrCompute(groups, sentence, () => []).push(span)
    }
  }
  return groups
}

/** Index of the first sentence that ends after an offset; sentences stand in order. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
