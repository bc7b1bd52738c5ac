import { writeFileSync } from "node:fs"

import { readWordFeatures } from "~engine/classifier/word-features"
import { parseDraft } from "~engine/text/parse-draft"
import { distilEmbeddings } from "~tools/distil/distil-embeddings"
import { embedPosts } from "~tools/distil/embed-posts"
import { loadEncoder } from "~tools/encoder/load-encoder"
import { sayProgress } from "~tools/console/say-progress"
import { countFeatures } from "~tools/learning/fitting/count-features"
import { toAsciiJson } from "~tools/learning/ascii-json"
import { parseDataCommand } from "~tools/learning/data-command"
import { runMain } from "~tools/console/run-main"
import { readData } from "~tools/learning/data/read-data"
import { selectExamples } from "~tools/learning/data/select-examples"

const USAGE = "usage: npm run distil -- --data DIR"

/** Embeddings of earlier runs: a first run takes about half an hour, a later one two minutes. */
const CACHE = ".cache/encoder/vectors"

/** With 4 bits a number, within 130 kB; more dimensions or words do no better. */
const SIZE = { dimensions: 16, words: 6000, ridge: 0.1 } as const

/**
 * `npm run distil -- --data DIR`: embeds the training set with a sentence encoder and distils that into
 * assets/model/meaning.json, a table of word embeddings. Train again afterwards: the model uses the table.
 */
async function main(): Promise<void> {
  const { data } = parseDataCommand(USAGE, { data: { type: "string" } })
  const say = sayProgress()
  const { training } = selectExamples(readData(data, "assets"))
  say(`${training.length} posts; embedding them`)
  const vectors = await embedPosts(
    training.map(({ text }) => text),
    CACHE,
    loadEncoder,
    (done, of) => say(`  ${done} of ${of} that were missing`)
  )
  say("parsing the posts")
  // only words are counted, so the rules need not run
  const read = training.map((example) => ({
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
}

runMain(main)
