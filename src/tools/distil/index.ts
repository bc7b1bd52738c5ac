import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

import { readWordEvidence } from "~engine/classifier/word-features"
import { parseDraft } from "~engine/text/parse-draft"
import { distilMeaning } from "~tools/distil/distil-embeddings"
import { embedPosts } from "~tools/distil/embed-posts"
import { loadEncoder } from "~tools/encoder/load-encoder"
import { sayProgress } from "~tools/console/say-progress"
import { countFeatures } from "~tools/learning/fitting/count-features"
import { toAsciiJson } from "~tools/train/pack-model"
import { missingData, readData } from "~tools/learning/data/read-data"
import { selectExamples } from "~tools/learning/data/select-examples"

const USAGE = "usage: npm run distil -- --data DIR"

/** Vectors made before; a first run takes about half an hour, a later one two minutes. */
const CACHE = ".cache/encoder/vectors"

/** With 4 bits a number, within 130 kB; 16 directions of 6,000 words do as well as more of either. */
const KEPT = { directions: 16, words: 6000, pull: 0.1 } as const

/**
 * `npm run distil -- --data DIR`: reads the posts that `npm run train` learns from through a sentence encoder and writes
 * assets/model/meaning.json, a table of words that comes close to it. Train anew afterwards: the model looks through it.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { data: { type: "string" } } })
  if (values.data === undefined) {
    console.error(USAGE)
    return 2
  }
  const missing = missingData(values.data)
  if (missing !== null) {
    console.error(missing)
    return 1
  }
  const say = sayProgress()
  const { learn } = selectExamples(readData(values.data, "assets"))
  say(`${learn.length} posts; their vectors`)
  const vectors = await embedPosts(
    learn.map(({ text }) => text),
    CACHE,
    loadEncoder,
    (done, of) => say(`  ${done} of ${of} that were missing`)
  )
  say("parsing the posts")
  // the rules' findings are no words
  const read = learn.map((example) => ({
    example,
    look: { draft: parseDraft(example), hits: [], hidden: null }
  }))
  const vocabulary = [...countFeatures(read).words.keys()].filter((name) => !name.includes(" "))
  const posts = read.map(({ look }, index) => ({
    words: look.draft.sentences.flatMap(({ reading }) =>
      readWordEvidence(reading).flatMap(({ name }) => (name.includes(" ") ? [] : [name]))
    ),
    vector: vectors[index]!
  }))
  say(`${vocabulary.length} words; distilling`)
  const { table, told } = distilMeaning(posts, vocabulary.sort(), KEPT)
  const json = toAsciiJson(table)
  writeFileSync("assets/model/meaning.json", json)
  say(
    `wrote assets/model/meaning.json, ${json.length} bytes; it tells ${told.toFixed(3)} of the spread`
  )
  return 0
}

process.exitCode = await main()
