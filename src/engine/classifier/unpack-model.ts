import type { Calibration, Head, Linear, Model } from "~engine/classifier/model"
import { type PackedNumbers, unpackBytes, unpackNumbers } from "~engine/classifier/packed-numbers"

/** A {@link Linear}, packed. */
export type PackedLinear = { readonly bias: number; readonly weights: PackedNumbers }

/** A {@link Head}, packed. */
export type PackedHead = { readonly [Part in keyof Head]: PackedNumbers }

/** What assets/model/model.json holds, as `npm run train` writes it. */
export type PackedModel = {
  /** Single words, one per line. */
  readonly words: string
  /** Word pairs in base64: the indices of both words, 16 bits each, or spelled out; see {@link unpackPairs}. */
  readonly pairs: string | readonly string[]
  /** Inverse document frequencies of words, then of pairs. */
  readonly idf: PackedNumbers
  /** Names of the indicators, one per line. */
  readonly marks: string
  readonly sentence: PackedLinear
  readonly pushSentence: PackedLinear
  readonly draft: PackedLinear
  readonly push: PackedLinear
  readonly kinds: readonly PackedLinear[]
  readonly verdict: PackedHead
  readonly kind: PackedHead
  readonly manner: PackedHead
  readonly calibration: readonly Calibration[]
  readonly lines: Model["lines"]
}

/** In place of the first word of a pair: the second one begins a sentence. */
export const SENTENCE_START = 0xffff

/** Decodes the model: about ten milliseconds, once. */
export function unpackModel(packed: PackedModel): Model {
  const singles = packed.words.split("\n")
  const words = new Map(singles.map((word, index) => [word, index]))
  for (const pair of unpackPairs(packed)) words.set(pair, words.size)
  return {
    words,
    idf: unpackNumbers(packed.idf),
    indicators: new Map(packed.marks.split("\n").map((name, index) => [name, index])),
    sentence: unpackLinear(packed.sentence),
    pushSentence: unpackLinear(packed.pushSentence),
    draft: unpackLinear(packed.draft),
    push: unpackLinear(packed.push),
    kinds: packed.kinds.map(unpackLinear),
    verdict: unpackHead(packed.verdict),
    kind: unpackHead(packed.kind),
    manner: unpackHead(packed.manner),
    calibration: packed.calibration as Model["calibration"],
    lines: packed.lines
  }
}

/** The word pairs of a model, both words with a space between; `^` in place of the first where the second begins a sentence. */
export function unpackPairs({
  words,
  pairs
}: Pick<PackedModel, "words" | "pairs">): readonly string[] {
  if (typeof pairs !== "string") return pairs
  const singles = words.split("\n")
  const bytes = unpackBytes(pairs)
  const view = new DataView(bytes.buffer)
  return Array.from({ length: bytes.length / 4 }, (_, at) => {
    const first = view.getUint16(4 * at, true)
    const second = view.getUint16(4 * at + 2, true)
    return `${first === SENTENCE_START ? "^" : singles[first]!} ${singles[second]!}`
  })
}

function unpackLinear({ bias, weights }: PackedLinear): Linear {
  return { bias, weights: unpackNumbers(weights) }
}

function unpackHead(packed: PackedHead): Head {
  return {
    mean: unpackNumbers(packed.mean),
    scale: unpackNumbers(packed.scale),
    inner: unpackNumbers(packed.inner),
    innerBias: unpackNumbers(packed.innerBias),
    outer: unpackNumbers(packed.outer),
    direct: unpackNumbers(packed.direct),
    outerBias: unpackNumbers(packed.outerBias)
  }
}
