import { createFeatureExtractor } from "~engine/classifier/feature-extractor"
import type { Model } from "~engine/classifier/model"
import { scoreWith } from "~engine/classifier/score-with"
import { unpackModel } from "~engine/classifier/unpack-model"
import { calibrate, probabilityOf } from "~tools/learning/fitting/calibrate"
import {
  crossValidate,
  outOfFoldLogits,
  type Prediction
} from "~tools/learning/fitting/cross-validate"
import { type Encoded, encodeAll } from "~tools/learning/fitting/encode"
import { fitHeads } from "~tools/learning/fitting/fit-heads"
import { type FeatureSizes, fitWordModels } from "~tools/learning/fitting/fit-word-models"
import type { ScoredPost } from "~tools/learning/measuring/metrics"
import { packModel, toAsciiJson } from "~tools/train/pack-model"
import { pruneWords } from "~tools/train/prune-words"
import type { WeightedExample } from "~tools/learning/data/read-data"
import { type ParsedExample, parseExamples } from "~tools/learning/data/parse-examples"
import { type Row, tableOf } from "~tools/learning/measuring/results-table"
import { selectExamples } from "~tools/learning/data/select-examples"
import { setThresholds } from "~tools/train/set-thresholds"
import { buildVocabulary } from "~tools/learning/fitting/build-vocabulary"

/** Words and word pairs in the model: what keeps it within 400 kB. */
const MAX_VOCABULARY = 14_000

/** What training gives. */
export type Trained = {
  /** The files of assets/model by name. */
  readonly files: Readonly<Record<"model.json" | "thresholds.json", string>>
  /** The table of results, in GitHub's notation. */
  readonly table: readonly string[]
  /** What was learnt from, for further measuring. */
  readonly encoded: readonly Encoded[]
  readonly sizes: FeatureSizes
}

/** Trains the model on the examples. */
export function trainModel(
  examples: readonly WeightedExample[],
  say: (line: string) => void
): Trained {
  const { learn, heldOut, ordinary } = selectExamples(examples)
  say(`${examples.length} posts, ${learn.length} to learn from; parsing them`)
  const read = parseExamples(learn)
  const tables = buildVocabulary(read)
  say(`${tables.words.size} words and pairs, ${tables.indicators.size} marks; encoding`)
  const encoded = encodeAll(read, tables)
  const sizes = { words: tables.words.size, indicators: tables.indicators.size }
  say("cross-validation")
  const predictions = crossValidate(encoded, sizes, (done, of) => say(`  part ${done} of ${of}`))
  const calibration = calibrate(predictions.flatMap(measured))
  say("final fit")
  const layers = fitHeads(outOfFoldLogits(encoded, sizes))
  const pruned = pruneWords(tables, fitWordModels(encoded, sizes), MAX_VOCABULARY)
  const packed = packModel({ ...pruned.tables, ...pruned.models, ...layers, calibration })
  const model = unpackModel(packed)
  say("posts kept apart")
  const apart = [...score(model, parseExamples(ordinary)), ...score(model, parseExamples(heldOut))]
  const rows = [
    ...predictions.map(({ encoded: { example }, logit, kind, strength }) => ({
      ...{ example, kind, strength, probability: probabilityOf(calibration, logit) }
    })),
    ...apart
  ]
  const lines = setThresholds(
    rows.map(({ example: { set, source, salesy }, probability }) => ({
      ...{ set, source, salesy, probability }
    }))
  )
  const files = {
    "model.json": toAsciiJson(packed),
    "thresholds.json": `${JSON.stringify(lines, null, 2)}\n`
  }
  say(`model.json ${files["model.json"].length} bytes; ${JSON.stringify(lines)}`)
  return { files, table: tableOf(rows, lines.balanced.line), encoded, sizes }
}

/** Only posts that were read for this very question say how often the model is right. */
function measured({ encoded: { example }, logit }: Prediction): ScoredPost[] {
  return example.salesy === null || example.weight < 1 || example.set === "corpus"
    ? []
    : [{ truth: example.salesy, score: logit }]
}

function score(model: Model, posts: readonly ParsedExample[]): Row[] {
  const reader = createFeatureExtractor(model)
  return posts.map(({ example, input }) => {
    const { salesy, kind, strength } = scoreWith(model, reader, input)
    return { example, kind, strength, probability: salesy }
  })
}
