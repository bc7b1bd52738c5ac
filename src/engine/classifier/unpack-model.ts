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
  /** Word pairs in base64: the indices of both words, 16 bits each; the first may be {@link SENTENCE_START}. */
  readonly pairs: string
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
  const pairs = unpackBytes(packed.pairs)
  const words = new Map(singles.map((word, index) => [word, index]))
  const view = new DataView(pairs.buffer)
  for (let at = 0; at < pairs.length; at += 4) {
    const first = view.getUint16(at, true)
    const second = view.getUint16(at + 2, true)
    words.set(`${first === SENTENCE_START ? "^" : singles[first]!} ${singles[second]!}`, words.size)
  }
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
