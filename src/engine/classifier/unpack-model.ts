import type { Layers, Linear, Model } from "~engine/classifier/model"
import { type PackedNumbers, unpackBytes, unpackNumbers } from "~engine/classifier/packed-numbers"

/** A linear model, packed. */
export type PackedLinear = { readonly bias: number; readonly weights: PackedNumbers }

/** Last layers, packed. */
export type PackedLayers = { readonly [Part in keyof Layers]: PackedNumbers }

/** What assets/model/model.json holds; written by `npm run train`. */
export type PackedModel = {
  /** Single words, one a line. */
  readonly words: string
  /** Word pairs: indices of two words, 16 bits each, in base64; {@link NO_WORD} for the start of a sentence. */
  readonly pairs: string
  /** Of words, then of pairs. */
  readonly idf: PackedNumbers
  /** One a line. */
  readonly marks: string
  readonly sentence: PackedLinear
  readonly draft: PackedLinear
  readonly kinds: readonly PackedLinear[]
  readonly verdict: PackedLayers
  readonly kind: PackedLayers
  readonly strength: PackedLayers
  /** `probability = 1 / (1 + exp(-(slope × log odds + shift)))`. */
  readonly calibration: { readonly slope: number; readonly shift: number }
}

/** Stands for the start of a sentence in a word pair. */
export const NO_WORD = 0xffff

/** Makes the model ready for use: some ten milliseconds, once. */
export function unpackModel(packed: PackedModel): Model {
  const single = packed.words.split("\n")
  const pairs = unpackBytes(packed.pairs)
  const words = new Map(single.map((word, index) => [word, index]))
  const view = new DataView(pairs.buffer)
  for (let at = 0; at < pairs.length; at += 4) {
    const first = view.getUint16(at, true)
    const second = view.getUint16(at + 2, true)
    words.set(`${first === NO_WORD ? "^" : single[first]!} ${single[second]!}`, words.size)
  }
  return {
    words,
    idf: unpackNumbers(packed.idf),
    marks: new Map(packed.marks.split("\n").map((mark, index) => [mark, index])),
    sentence: unpackLinear(packed.sentence),
    draft: unpackLinear(packed.draft),
    kinds: packed.kinds.map(unpackLinear),
    verdict: unpackLayers(packed.verdict),
    kind: unpackLayers(packed.kind),
    strength: unpackLayers(packed.strength),
    calibration: packed.calibration
  }
}

function unpackLinear({ bias, weights }: PackedLinear): Linear {
  return { bias, weights: unpackNumbers(weights) }
}

function unpackLayers(packed: PackedLayers): Layers {
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
