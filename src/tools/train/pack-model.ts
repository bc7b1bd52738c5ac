import type { Head, Linear, Model } from "~engine/classifier/model"
import {
  SENTENCE_START,
  type PackedHead,
  type PackedLinear,
  type PackedModel
} from "~engine/classifier/unpack-model"
import { packNumbers } from "~tools/train/pack"

/** Packs a model whose words stand singles first (see `pruneWords`). @throws RangeError when a pair's word is missing */
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
    draft: packLinear(model.draft),
    kinds: model.kinds.map(packLinear),
    verdict: packHead(model.verdict),
    kind: packHead(model.kind),
    strength: packHead(model.strength),
    calibration: model.calibration
  }
}

/** JSON with everything beyond ASCII escaped: Plasmo's last build step breaks astral characters. */
export function toAsciiJson(value: unknown): string {
  return `${JSON.stringify(value).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`
}

function indexOf(model: Model, word: string): number {
  const index = model.words.get(word)
  if (index === undefined) throw new RangeError(`a word pair without its word: ${word}`)
  return index
}

function packLinear({ bias, weights }: Linear): PackedLinear {
  return { bias: Math.round(bias * 1e4) / 1e4, weights: packNumbers(weights, 8) }
}

function packHead(layers: Head): PackedHead {
  return {
    mean: packNumbers(layers.mean, 16),
    scale: packNumbers(layers.scale, 16),
    inner: packNumbers(layers.inner, 8),
    innerBias: packNumbers(layers.innerBias, 16),
    outer: packNumbers(layers.outer, 8),
    direct: packNumbers(layers.direct, 8),
    outerBias: packNumbers(layers.outerBias, 16)
  }
}
