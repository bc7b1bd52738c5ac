import type { Head, Linear, Model } from "~engine/classifier/model"
import {
  SENTENCE_START,
  type PackedHead,
  type PackedLinear,
  type PackedModel
} from "~engine/classifier/unpack-model"
import { packNumbers } from "~tools/train/pack-numbers"

/**
 * Packs a model whose vocabulary lists single words first, see `pruneVocabulary`.
 * @throws RangeError where a pair holds a word that is not in the vocabulary
 */
export function packModel(model: Model): PackedModel {
  const names = [...model.words.keys()]
  const singles = names.filter((name) => !name.includes(" "))
  const pairs = names.slice(singles.length)
  const bytes = Buffer.alloc(pairs.length * 4)
  pairs.forEach((pair, index) => {
    const [first, second] = pair.split(" ") as [string, string]
    bytes.writeUInt16LE(
      first === "^" && !model.words.has("^") ? SENTENCE_START : indexOf(model, first),
      index * 4
    )
    bytes.writeUInt16LE(indexOf(model, second), index * 4 + 2)
  })
  return {
    words: singles.join("\n"),
    pairs: bytes.toString("base64"),
    idf: packNumbers(model.idf, 8),
    marks: [...model.indicators.keys()].join("\n"),
    sentence: packLinear(model.sentence),
    pushSentence: packLinear(model.pushSentence),
    draft: packLinear(model.draft),
    push: packLinear(model.push),
    kinds: model.kinds.map(packLinear),
    verdict: packHead(model.verdict),
    kind: packHead(model.kind),
    manner: packHead(model.manner),
    calibration: model.calibration,
    lines: model.lines
  }
}

function indexOf(model: Model, word: string): number {
  const index = model.words.get(word)
  if (index === undefined)
    throw new RangeError(`not in the vocabulary, but in a word pair: ${word}`)
  return index
}

function packLinear({ bias, weights }: Linear): PackedLinear {
  return { bias: Math.round(bias * 1e4) / 1e4, weights: packNumbers(weights, 8) }
}

function packHead(head: Head): PackedHead {
  return {
    mean: packNumbers(head.mean, 16),
    scale: packNumbers(head.scale, 16),
    inner: packNumbers(head.inner, 8),
    innerBias: packNumbers(head.innerBias, 16),
    outer: packNumbers(head.outer, 8),
    direct: packNumbers(head.direct, 8),
    outerBias: packNumbers(head.outerBias, 16)
  }
}
