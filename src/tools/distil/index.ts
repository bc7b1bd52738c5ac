import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

import { readWordFeatures } from "~engine/classifier/word-features"
import { parseDraft } from "~engine/text/parse-draft"
import { distilEmbeddings } from "~tools/distil/distil-embeddings"
import { embedPosts } from "~tools/distil/embed-posts"
import { loadEncoder } from "~tools/encoder/load-encoder"
import { sayProgress } from "~tools/console/say-progress"
import { countFeatures } from "~tools/learning/fitting/count-features"
import { toAsciiJson } from "~tools/train/pack-model"
import { missingData, readData } from "~tools/learning/data/read-data"
import { selectExamples } from "~tools/learning/data/select-examples"

const USAGE = "usage: npm run distil -- --data DIR"

/** Embeddings of earlier runs: a first run takes about half an hour, a later one two minutes. */
const CACHE = ".cache/encoder/vectors"

/** With 4 bits a number, within 130 kB; more dimensions or words do no better. */
const SIZE = { dimensions: 16, words: 6000, ridge: 0.1 } as const

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
  say(`${learn.length} posts; embedding them`)
  const vectors = await embedPosts(
    learn.map(({ text }) => text),
    CACHE,
    loadEncoder,
    (done, of) => say(`  ${done} of ${of} that were missing`)
  )
  say("parsing the posts")
  // only words are counted, so the rules need not run
  const read = learn.map((example) => ({
    example,
    input: { draft: parseDraft(example), hits: [], hidden: null }
  }))
  const vocabulary = [...countFeatures(read).words.keys()].filter((name) => !name.includes(" "))
  const posts = read.map(({ input }, index) => ({
    words: input.draft.sentences.flatMap(({ reading }) =>
      readWordFeatures(reading).flatMap(({ name }) => (name.includes(" ") ? [] : [name]))
    ),
    vector: vectors[index]!
  }))
  say(`${vocabulary.length} words; distilling`)
  const { table, explained } = distilEmbeddings(posts, vocabulary.sort(), SIZE)
  const json = toAsciiJson(table)
  writeFileSync("assets/model/meaning.json", json)
  say(
    `wrote assets/model/meaning.json, ${json.length} bytes; it explains ${explained.toFixed(3)} of the variance`
  )
  return 0
}

process.exitCode = await main()
